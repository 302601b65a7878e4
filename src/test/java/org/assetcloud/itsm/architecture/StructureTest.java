package org.assetcloud.itsm.architecture;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The page about the structure is the rule: its table says what each room may know, and the code knows no more and no less. The picture
 * beside it is made of the same table; {@code ./mvnw test -Dtest=StructureTest -Dstructure.draw=true} draws it anew.
 */
class StructureTest {

  private static final Path PAGE = Path.of("docs/结构.md");
  private static final Path PICTURE = Path.of("docs/pictures/structure.svg");
  private static final String BASE = "org.assetcloud.itsm.";
  private static final Pattern ROW = Pattern.compile("\\| `(\\w+)` \\|[^|]*\\|([^|]*)\\|");
  private static final Pattern NAME = Pattern.compile("`(\\w+)`(（接口层）)?");

  /** Packages in which a feature meets the engine, the web or the demo's story. */
  private static final Pattern EDGE = Pattern.compile("[\\w.]+\\.itsm\\.[\\w.]+\\.(process|web|persistence|demo)(\\..*)?");

  /** A room that another may know, everywhere or at its edge alone. */
  private record Known(Set<String> rooms, Set<String> atTheEdge) {}

  @Test
  void whatARoomKnowsIsWhatThePageSays() throws IOException {
    assertThat(written(found())).isEqualTo(written(allowed()));
  }

  @Test
  void thePictureShowsThePage() throws IOException {
    String drawn = new StructurePicture(rows(), arrows()).svg();
    if (Boolean.getBoolean("structure.draw")) {
      Files.writeString(PICTURE, drawn);
    }
    assertThat(Files.readString(PICTURE)).isEqualTo(drawn);
  }

  private static Map<String, Known> allowed() throws IOException {
    Map<String, Known> allowed = new TreeMap<>();
    Matcher row = ROW.matcher(Files.readString(PAGE));
    while (row.find()) {
      Known known = allowed.computeIfAbsent(row.group(1), room -> new Known(new TreeSet<>(), new TreeSet<>()));
      Matcher name = NAME.matcher(row.group(2));
      while (name.find()) {
        (name.group(2) == null ? known.rooms() : known.atTheEdge()).add(name.group(1));
      }
    }
    return allowed;
  }

  private static Map<String, Known> found() {
    Map<String, Known> found = new TreeMap<>();
    for (JavaClass each : new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(BASE + "..")) {
      String room = room(each);
      if (room == null) {
        continue;
      }
      Known known = found.computeIfAbsent(room, name -> new Known(new TreeSet<>(), new TreeSet<>()));
      each.getDirectDependenciesFromSelf().stream().map(dependency -> room(dependency.getTargetClass()))
          .filter(other -> other != null && !other.equals(room))
          .forEach(other -> (EDGE.matcher(each.getPackageName()).matches() ? known.atTheEdge() : known.rooms()).add(other));
    }
    found.values().forEach(known -> known.atTheEdge().removeAll(known.rooms()));
    return found;
  }

  private static String room(JavaClass each) {
    String name = each.getPackageName();
    return name.startsWith(BASE) ? name.substring(BASE.length()).split("\\.")[0] : null;
  }

  private static String written(Map<String, Known> rooms) {
    return rooms.entrySet().stream().map(room -> "%s: %s, at its edge %s".formatted(room.getKey(), room.getValue().rooms(),
        room.getValue().atTheEdge())).collect(joining("\n"));
  }

  /** The rooms as they stand above one another on the page, from the line that begins with 楼层. */
  private static List<List<String>> rows() throws IOException {
    String line = Files.readString(PAGE).lines().filter(each -> each.startsWith("楼层")).findFirst().orElseThrow();
    return Arrays.stream(line.substring(line.indexOf('：') + 1).split("；")).map(floor -> {
      List<String> rooms = new ArrayList<>();
      Matcher name = NAME.matcher(floor);
      while (name.find()) {
        rooms.add(name.group(1));
      }
      return rooms;
    }).toList();
  }

  /** From each room to those it knows, and whether only its edge does. */
  private static Map<String, Map<String, Boolean>> arrows() throws IOException {
    Map<String, Map<String, Boolean>> arrows = new TreeMap<>();
    allowed().forEach((room, known) -> {
      Map<String, Boolean> to = arrows.computeIfAbsent(room, name -> new LinkedHashMap<>());
      known.rooms().forEach(other -> to.put(other, false));
      known.atTheEdge().forEach(other -> to.put(other, true));
    });
    return arrows;
  }
}
