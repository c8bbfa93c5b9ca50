import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.DoubleSerializer;
import org.apache.kafka.common.serialization.FloatSerializer;
import org.apache.kafka.common.serialization.IntegerSerializer;
import org.apache.kafka.common.serialization.LongSerializer;
import org.apache.kafka.common.serialization.ShortSerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.common.utils.Utils;

/**
 * A Java producer, consumer and administrator that does what it reads on standard input, a command per line, and
 * answers each with lines of records and then {@code ok} or {@code error}. The argument is the list of brokers.
 *
 * <pre>
 * create TOPIC PARTITIONS [NAME=VALUE]...
 * send TOPIC PARTITION|- TIMESTAMP|- KEY VALUE [NAME=VALUE]...      headers
 * flush                             waits for all that was sent: ok OFFSET...
 * begin | commit | abort            a transaction around sends
 * consume TOPIC                     record PARTITION OFFSET TIMESTAMP KEY VALUE JAVAPARTITION [NAME=VALUE]...
 * ends TOPIC                        ok OFFSET... by partition
 * committed GROUP TOPIC             ok OFFSET|-... by partition
 * set-committed GROUP TOPIC PARTITION OFFSET
 * delete-before TOPIC PARTITION OFFSET
 * scram USER PASSWORD               for both mechanisms
 * topics                            ok TOPIC...
 * </pre>
 *
 * Keys and values are a type's letter, a colon and the value: {@code h}, {@code i}, {@code l}, {@code f}, {@code d} for
 * numbers, {@code s} for text and {@code b} for bytes, both in base64; {@code -} is null.
 */
public class KafkaTool {
  private final String brokers;
  private final Admin admin;
  private final Map<Boolean, KafkaProducer<byte[], byte[]>> producers = new HashMap<>();
  private final List<Future<RecordMetadata>> sent = new ArrayList<>();
  private boolean inTransaction;

  KafkaTool(String brokers) {
    this.brokers = brokers;
    admin = Admin.create(new HashMap<>(Map.of("bootstrap.servers", brokers)));
  }

  public static void main(String[] arguments) throws Exception {
    PrintStream out = new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true);
    KafkaTool tool = new KafkaTool(arguments[0]);
    BufferedReader commands = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = commands.readLine(); line != null; line = commands.readLine()) {
      StringBuilder answer = new StringBuilder();
      try {
        String result = tool.run(line.split(" "), answer);
        answer.append(result.isEmpty() ? "ok" : "ok " + result).append('\n');
      } catch (Exception e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        answer.append("error ").append(cause.toString().replace('\n', ' ')).append('\n');
      }
      out.print(answer);
      out.flush();
    }
    System.exit(0);
  }

  private String run(String[] words, StringBuilder records) throws Exception {
    switch (words[0]) {
      case "create": return create(words);
      case "send": return send(words);
      case "flush": return flush();
      case "begin":
        producer(true).beginTransaction();
        inTransaction = true;
        return "";
      case "commit":
        producer(true).commitTransaction();
        inTransaction = false;
        return "";
      case "abort":
        producer(true).abortTransaction();
        sent.clear();
        inTransaction = false;
        return "";
      case "consume": return consume(words[1], records);
      case "ends": return ends(words[1]);
      case "committed": return committed(words[1], words[2]);
      case "set-committed":
        admin.alterConsumerGroupOffsets(words[1], Map.of(
            new TopicPartition(words[2], Integer.parseInt(words[3])), new OffsetAndMetadata(Long.parseLong(words[4]))))
            .all().get();
        return "";
      case "delete-before":
        admin.deleteRecords(Map.of(
            new TopicPartition(words[1], Integer.parseInt(words[2])), RecordsToDelete.beforeOffset(Long.parseLong(words[3]))))
            .all().get();
        return "";
      case "scram":
        for (ScramMechanism mechanism : List.of(ScramMechanism.SCRAM_SHA_256, ScramMechanism.SCRAM_SHA_512)) {
          admin.alterUserScramCredentials(List.of(new UserScramCredentialUpsertion(
              words[1], new ScramCredentialInfo(mechanism, 4096), words[2]))).all().get();
        }
        return "";
      case "topics": return String.join(" ", admin.listTopics().names().get());
      default: throw new IllegalArgumentException("no command " + words[0]);
    }
  }

  private String create(String[] words) throws Exception {
    Map<String, String> settings = Arrays.stream(words).skip(3).map(s -> s.split("=", 2))
        .collect(Collectors.toMap(s -> s[0], s -> s[1]));
    int partitions = Integer.parseInt(words[2]);
    admin.createTopics(List.of(new NewTopic(words[1], partitions, (short) 1).configs(settings))).all().get();
    // A topic is there before its partitions are led.
    while (true) {
      try (KafkaConsumer<byte[], byte[]> consumer = consumer()) {
        if (consumer.partitionsFor(words[1]).stream().filter(p -> p.leader() != null).count() == partitions) {
          consumer.endOffsets(partitions(consumer, words[1]));
          return "";
        }
      } catch (org.apache.kafka.common.errors.RetriableException e) {
        Thread.sleep(20);
      }
    }
  }

  private String send(String[] words) {
    Integer partition = words[2].equals("-") ? null : Integer.valueOf(words[2]);
    Long timestamp = words[3].equals("-") ? null : Long.valueOf(words[3]);
    List<Header> headers = Arrays.stream(words).skip(6).map(word -> {
      int equals = word.indexOf('=');
      return (Header) new RecordHeader(word.substring(0, equals), bytes(word.substring(equals + 1)));
    }).collect(Collectors.toList());
    sent.add(producer(inTransaction)
        .send(new ProducerRecord<>(words[1], partition, timestamp, bytes(words[4]), bytes(words[5]), headers)));
    return "";
  }

  private String flush() throws Exception {
    StringBuilder offsets = new StringBuilder();
    producer(inTransaction).flush();
    for (Future<RecordMetadata> future : sent) offsets.append(offsets.length() == 0 ? "" : " ").append(future.get().offset());
    sent.clear();
    return offsets.toString();
  }

  private KafkaProducer<byte[], byte[]> producer(boolean transactional) {
    return producers.computeIfAbsent(transactional, key -> {
      Map<String, Object> settings = new HashMap<>(Map.of(
          "bootstrap.servers", brokers, "acks", "all", "enable.idempotence", transactional, "linger.ms", 5));
      if (transactional) settings.put("transactional.id", "kafka-tool");
      KafkaProducer<byte[], byte[]> producer =
          new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
      if (transactional) producer.initTransactions();
      return producer;
    });
  }

  private KafkaConsumer<byte[], byte[]> consumer() {
    return new KafkaConsumer<>(
        new HashMap<>(Map.of("bootstrap.servers", brokers, "auto.offset.reset", "none")),
        new ByteArrayDeserializer(), new ByteArrayDeserializer());
  }

  private static List<TopicPartition> partitions(KafkaConsumer<?, ?> consumer, String topic) {
    return consumer.partitionsFor(topic).stream().map(p -> new TopicPartition(topic, p.partition()))
        .sorted((a, b) -> a.partition() - b.partition()).collect(Collectors.toList());
  }

  private String consume(String topic, StringBuilder records) {
    try (KafkaConsumer<byte[], byte[]> consumer = consumer()) {
      List<TopicPartition> partitions = partitions(consumer, topic);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Set<TopicPartition> open = new HashSet<>(partitions);
      while (true) {
        open.removeIf(partition -> consumer.position(partition) >= ends.get(partition));
        if (open.isEmpty()) return "";
        for (ConsumerRecord<byte[], byte[]> record : consumer.poll(Duration.ofMillis(200))) {
          records.append("record ").append(record.partition()).append(' ').append(record.offset()).append(' ')
              .append(record.timestamp()).append(' ').append(text(record.key())).append(' ').append(text(record.value()))
              .append(' ').append(record.key() == null ? "-"
                  : Integer.toString(Utils.toPositive(Utils.murmur2(record.key())) % partitions.size()));
          for (Header header : record.headers()) {
            records.append(' ').append(header.key()).append('=').append(text(header.value()));
          }
          records.append('\n');
        }
      }
    }
  }

  private String ends(String topic) {
    try (KafkaConsumer<byte[], byte[]> consumer = consumer()) {
      List<TopicPartition> partitions = partitions(consumer, topic);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      return partitions.stream().map(p -> ends.get(p).toString()).collect(Collectors.joining(" "));
    }
  }

  private String committed(String group, String topic) throws Exception {
    Map<TopicPartition, OffsetAndMetadata> offsets =
        admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get();
    try (KafkaConsumer<byte[], byte[]> consumer = consumer()) {
      return partitions(consumer, topic).stream()
          .map(p -> offsets.get(p) == null ? "-" : Long.toString(offsets.get(p).offset()))
          .collect(Collectors.joining(" "));
    }
  }

  private static String text(byte[] bytes) {
    return bytes == null ? "-" : "b:" + Base64.getEncoder().encodeToString(bytes);
  }

  private static byte[] bytes(String text) {
    if (text.equals("-")) return null;
    String value = text.substring(2);
    switch (text.charAt(0)) {
      case 'h': return new ShortSerializer().serialize("", Short.valueOf(value));
      case 'i': return new IntegerSerializer().serialize("", Integer.valueOf(value));
      case 'l': return new LongSerializer().serialize("", Long.valueOf(value));
      case 'f': return new FloatSerializer().serialize("", Float.valueOf(value));
      case 'd': return new DoubleSerializer().serialize("", Double.valueOf(value));
      case 's':
        String string = new String(Base64.getDecoder().decode(value), StandardCharsets.UTF_8);
        return new StringSerializer().serialize("", string);
      default: return Base64.getDecoder().decode(value);
    }
  }
}
