import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.HexFormat;
import java.util.Random;
import org.apache.kafka.common.serialization.DoubleSerializer;
import org.apache.kafka.common.serialization.FloatSerializer;
import org.apache.kafka.common.serialization.IntegerSerializer;
import org.apache.kafka.common.serialization.LongSerializer;
import org.apache.kafka.common.serialization.ShortSerializer;
import org.apache.kafka.common.utils.Utils;

/**
 * Prints what Java makes of seeded inputs, one per line:
 *
 * <pre>
 * short|integer|long NUMBER HEX        Kafka's serializers
 * float|double HEX PLAIN               the shortest digits that Java knows, without an exponent
 * partition HEX COUNT PARTITION        the default partitioner
 * charset NAME CANONICAL               for each argument
 * text NAME HEX UTF8HEX|-              strict decoding of all bytes, and of pairs in the larger sets
 * </pre>
 */
public class RecordReference {
  static final HexFormat HEX = HexFormat.of();
  static final PrintStream OUT = new PrintStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16));

  public static void main(String[] charsets) {
    Random random = new Random(7);
    for (int round = 0; round < 2000; round++) {
      long number = random.nextLong() >> random.nextInt(64);
      short small = (short) number;
      OUT.println("short " + small + " " + HEX.formatHex(new ShortSerializer().serialize("t", small)));
      OUT.println("integer " + (int) number + " " + HEX.formatHex(new IntegerSerializer().serialize("t", (int) number)));
      OUT.println("long " + number + " " + HEX.formatHex(new LongSerializer().serialize("t", number)));
      printDouble(Double.longBitsToDouble(random.nextLong()));
      printDouble(random.nextInt(2_000_000) / 100.0);
      printFloat(Float.intBitsToFloat(random.nextInt()));
      printFloat(random.nextInt(200_000) / 100f);
      byte[] key = new byte[random.nextInt(40)];
      random.nextBytes(key);
      int count = 1 + random.nextInt(100);
      OUT.println("partition x" + HEX.formatHex(key) + " " + count + " " + Utils.toPositive(Utils.murmur2(key)) % count);
    }
    for (double special : new double[] {Double.MAX_VALUE, Double.MIN_VALUE, Double.MIN_NORMAL, 0.0, -0.0, 1e7, 1e-3, 1e22, 1e23}) {
      printDouble(special);
      printFloat((float) special);
    }
    for (String name : charsets) printCharset(name, random);
    OUT.flush();
  }

  static void printDouble(double value) {
    String plain = Double.isFinite(value) ? new BigDecimal(Double.toString(value)).toPlainString() : Double.toString(value);
    OUT.println("double " + HEX.formatHex(new DoubleSerializer().serialize("t", value)) + " " + plain);
  }

  static void printFloat(float value) {
    String plain = Float.isFinite(value) ? new BigDecimal(Float.toString(value)).toPlainString() : Float.toString(value);
    OUT.println("float " + HEX.formatHex(new FloatSerializer().serialize("t", value)) + " " + plain);
  }

  static void printCharset(String name, Random random) {
    Charset charset = Charset.forName(name);
    OUT.println("charset " + name + " " + charset.name());
    if (!charset.name().equalsIgnoreCase(name)) return;
    boolean hasPairs = false;
    for (int first = 0; first < 256; first++) {
      hasPairs |= print(charset, new byte[] {(byte) first}) == null && first >= 0x80;
    }
    if (!hasPairs) return;
    for (int first = 0x80; first < 256; first++) {
      for (int second = 0x30; second < 256; second++) {
        if (random.nextInt(16) == 0) print(charset, new byte[] {(byte) first, (byte) second});
      }
    }
  }

  static String print(Charset charset, byte[] bytes) {
    String text = null;
    try {
      text = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      // Not text in this set.
    }
    String utf8 = text == null ? "-" : "x" + HEX.formatHex(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    OUT.println("text " + charset.name() + " " + HEX.formatHex(bytes) + " " + utf8);
    return text;
  }
}
