import java.io.PrintStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.time.zone.ZoneRulesProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Prints what java.time makes of local times: for every zone those around each clock change from 1970 to 2045, and
 * random ones. Lines: zone, local seconds, count of valid offsets, UTC seconds (earlier, or moved), UTC seconds (later).
 * The first line names the version of Java's time zone data.
 */
public class ZoneReference {
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), false);
    out.println("version " + ZoneRulesProvider.getVersions("UTC").lastKey());
    Random random = new Random(4);
    for (String name : new java.util.TreeSet<>(ZoneId.getAvailableZoneIds())) {
      if (name.startsWith("SystemV/")) continue;
      ZoneRules rules = ZoneId.of(name).getRules();
      List<LocalDateTime> locals = new ArrayList<>();
      Instant end = Instant.parse("2045-01-01T00:00:00Z");
      Instant at = Instant.parse("1970-01-01T00:00:00Z");
      while (true) {
        ZoneOffsetTransition transition = rules.nextTransition(at);
        if (transition == null || transition.getInstant().isAfter(end)) break;
        at = transition.getInstant();
        for (LocalDateTime edge : List.of(transition.getDateTimeBefore(), transition.getDateTimeAfter())) {
          locals.add(edge.minusSeconds(1));
          locals.add(edge);
          locals.add(edge.plusSeconds(1));
        }
        LocalDateTime middle = transition.getDateTimeBefore()
            .plusSeconds(transition.getDuration().getSeconds() / 2);
        locals.add(middle);
      }
      for (int index = 0; index < 10; index++) {
        locals.add(LocalDateTime.ofEpochSecond(random.nextLong(0, 8_000_000_000L), 0, ZoneOffset.UTC));
      }
      for (LocalDateTime local : locals) {
        List<ZoneOffset> offsets = rules.getValidOffsets(local);
        long first;
        long second;
        if (offsets.isEmpty()) {
          first = second = local.toEpochSecond(rules.getTransition(local).getOffsetBefore());
        } else {
          first = local.toEpochSecond(offsets.get(0));
          second = local.toEpochSecond(offsets.get(offsets.size() - 1));
        }
        out.println(name + " " + local.toEpochSecond(ZoneOffset.UTC) + " " + offsets.size() + " " + first + " " + second);
      }
    }
    out.flush();
  }
}
