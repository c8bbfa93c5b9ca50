import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import sun.security.krb5.internal.ktab.KeyTab;
import sun.security.krb5.internal.ktab.KeyTabEntry;

/** What Java's own reader makes of each keytab: valid or not, then a line for each key. */
public class KeytabVerdict {
  public static void main(String[] files) {
    for (String file : files) {
      KeyTab keytab = KeyTab.getInstance(file);
      System.out.println(keytab.isValid() ? "valid" : "invalid");
      for (KeyTabEntry entry : keytab.getEntries()) {
        String name = String.join("/", entry.getService().getNameStrings()) + "@" + entry.getService().getRealmString();
        System.out.println("  " + entry.getKey().getKeyVersionNumber() + " " + entry.getKey().getEType() + " "
            + HexFormat.of().formatHex(name.getBytes(StandardCharsets.UTF_8)));
      }
    }
  }
}
