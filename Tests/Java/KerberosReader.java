import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;

/** Reads each krb5.conf that standard input names with sun.security.krb5.Config: its verdict, the default realm, KDCs, a lifetime. */
public class KerberosReader {
  static String escape(Object value) {
    StringBuilder text = new StringBuilder();
    for (char c : String.valueOf(value).toCharArray()) {
      if (c == '\\' || c < 0x20 || c > 0x7e) text.append(String.format("\\u%04x", (int) c));
      else text.append(c);
    }
    return text.toString();
  }

  static String read(Class<?> type, String path) throws Exception {
    System.setProperty("java.security.krb5.conf", path);
    try {
      type.getMethod("refresh").invoke(null);
      Object config = type.getMethod("getInstance").invoke(null);
      Method get = type.getMethod("get", String[].class);
      Method all = type.getMethod("getAll", String[].class);
      String realm = (String) get.invoke(config, (Object) new String[] {"libdefaults", "default_realm"});
      String kdcs = (String) all.invoke(config, (Object) new String[] {"realms", "EXAMPLE.COM", "kdc"});
      return "accepts|" + escape(realm) + "|" + escape(kdcs);
    } catch (InvocationTargetException error) {
      String message = error.getCause().getMessage();
      if (error.getCause() instanceof ClassCastException) return "accepts|no block";
      if (error.getCause() instanceof IllegalArgumentException) return "accepts|no block";
      return "refuses " + escape(message == null ? "" : message);
    }
  }

  static String lifetime(Class<?> type, String text) throws Exception {
    Method duration = type.getDeclaredMethod("duration", String.class);
    duration.setAccessible(true);
    try {
      return String.valueOf(duration.invoke(null, text));
    } catch (InvocationTargetException error) {
      return "null";
    }
  }

  public static void main(String[] arguments) throws Exception {
    Class<?> type = Class.forName("sun.security.krb5.Config");
    PrintStream output = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = input.readLine(); line != null; line = input.readLine()) {
      output.println(line.startsWith("=") ? lifetime(type, line.substring(1)) : read(type, line));
    }
    output.flush();
  }
}
