import java.nio.charset.Charset;

/** Prints every name by which this Java knows a charset, one a line. */
public final class CharsetNames {
    public static void main(String[] arguments) {
        for (Charset charset : Charset.availableCharsets().values()) {
            System.out.println(charset.name());
            charset.aliases().forEach(System.out::println);
        }
    }
}
