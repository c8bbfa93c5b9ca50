import java.io.FileInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Key;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.cert.Certificate;
import java.util.HexFormat;
import java.util.TreeSet;

/**
 * What Java's own readers make of stores. The file that is named holds a case a line, parted by tabs: type, file,
 * password of the store and of its keys, `-` for none. For each, `loaded` or `failed`, then a line for each entry.
 */
public class StoreVerdict {
  public static void main(String[] arguments) throws Exception {
    for (String line : Files.readAllLines(Path.of(arguments[0]), StandardCharsets.UTF_8)) {
      String[] parts = line.split("\t", -1);
      StringBuilder entries = new StringBuilder();
      try (FileInputStream stream = new FileInputStream(parts[1])) {
        KeyStore store = KeyStore.getInstance(parts[0]);
        store.load(stream, password(parts[2]));
        TreeSet<String> aliases = new TreeSet<>();
        store.aliases().asIterator().forEachRemaining(aliases::add);
        for (String alias : aliases) entries.append("  ").append(entry(store, alias, password(parts[3]))).append('\n');
        System.out.print("loaded\n" + entries);
      } catch (Exception failure) {
        System.out.println("failed");
        System.err.println(parts[1] + " " + failure);
      }
    }
  }

  private static char[] password(String text) {
    return text.equals("-") ? null : text.toCharArray();
  }

  private static String entry(KeyStore store, String alias, char[] password) throws Exception {
    String name = HexFormat.of().formatHex(alias.getBytes(StandardCharsets.UTF_8));
    if (store.isCertificateEntry(alias)) return name + " trusted " + digest(store.getCertificate(alias).getEncoded());
    Certificate[] chain = store.getCertificateChain(alias);
    StringBuilder line = new StringBuilder(name + " key");
    for (Certificate certificate : chain == null ? new Certificate[0] : chain)
      line.append(' ').append(digest(certificate.getEncoded()));
    if (password == null || chain == null) return line.toString();
    String key;
    try {
      Key found = store.getKey(alias, password);
      key = digest(found.getEncoded());
    } catch (Exception failure) {
      key = "closed";
    }
    return line + " " + key;
  }

  private static String digest(byte[] bytes) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)).substring(0, 16);
  }
}
