import java.io.BufferedReader;
import java.io.File;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import javax.security.auth.login.AppConfigurationEntry;
import javax.security.auth.login.Configuration;

/** Reads each file that standard input names as a login configuration (F) and as the value of sasl.jaas.config (P). */
public class JaasReaders {
  static String escape(Object value) {
    StringBuilder text = new StringBuilder();
    for (char c : String.valueOf(value).toCharArray()) {
      if (c == '\\' || c == '|' || c < 0x20 || c > 0x7e) text.append(String.format("\\u%04x", (int) c));
      else text.append(c);
    }
    return text.toString();
  }

  static String shown(AppConfigurationEntry[] entries) {
    StringBuilder text = new StringBuilder("accepts");
    for (AppConfigurationEntry entry : entries) {
      text.append("|").append(escape(entry.getLoginModuleName())).append(" ");
      text.append(entry.getControlFlag().toString().replaceAll(".*: ", ""));
      Map<String, String> options = new TreeMap<>();
      entry.getOptions().forEach((key, value) -> options.put(String.valueOf(key), String.valueOf(value)));
      options.forEach((key, value) -> text.append("|").append(escape(key)).append("=").append(escape(value)));
    }
    return text.toString();
  }

  static String refusal(Throwable error) {
    Throwable cause = error;
    while (cause.getCause() != null) cause = cause.getCause();
    return "refuses " + escape(cause.getMessage() == null ? "" : cause.getMessage());
  }

  static String file(String path) throws Exception {
    try {
      Constructor<?> reader = Class.forName("com.sun.security.auth.login.ConfigFile").getConstructor(URI.class);
      Configuration read = (Configuration) reader.newInstance(new File(path).toURI());
      AppConfigurationEntry[] entries = read.getAppConfigurationEntry("KafkaClient");
      return entries == null ? "accepts" : shown(entries);
    } catch (InvocationTargetException error) {
      return refusal(error);
    }
  }

  static String property(String path) throws Exception {
    String text = new String(Files.readAllBytes(Path.of(path)), StandardCharsets.UTF_8).trim();
    Constructor<?> reader =
        Class.forName("org.apache.kafka.common.security.JaasConfig").getDeclaredConstructor(String.class, String.class);
    reader.setAccessible(true);
    try {
      Configuration read = (Configuration) reader.newInstance("KafkaClient", text);
      AppConfigurationEntry[] entries = read.getAppConfigurationEntry("KafkaClient");
      if (entries.length == 1) return shown(entries);
      return "refuses JAAS config property contains " + entries.length + " login modules, should be 1 module";
    } catch (InvocationTargetException error) {
      return refusal(error);
    }
  }

  public static void main(String[] arguments) throws Exception {
    PrintStream output = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String path = input.readLine(); path != null; path = input.readLine()) {
      output.println("F " + file(path));
      output.println("P " + property(path));
    }
    output.flush();
  }
}
