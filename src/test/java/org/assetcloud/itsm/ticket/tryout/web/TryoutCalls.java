package org.assetcloud.itsm.ticket.tryout.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.assetcloud.itsm.testing.Caller;
import org.assetcloud.itsm.testing.Caller.Answer;

/** Tries tables as programs do: over HTTP, as named people. */
public final class TryoutCalls {

  private TryoutCalls() {}

  /** A table as the product brings it, with the first occurrences of texts replaced, in turn. */
  public static String table(String name, String... changes) {
    String content = read(Path.of("bpmn", "ticket", name));
    for (int each = 0; each < changes.length; each += 2) {
      int at = content.indexOf(changes[each]);
      if (at < 0) {
        throw new IllegalArgumentException("%s has no %s".formatted(name, changes[each]));
      }
      content = content.substring(0, at) + changes[each + 1] + content.substring(at + changes[each].length());
    }
    return content;
  }

  public static Answer tried(Caller.As person, String file, String table, String from, String to) {
    Map<String, Object> wanted = new HashMap<>(Map.of("table", table, "from", from, "to", to));
    wanted.put("file", file);
    return person.post("/api/tryouts", wanted);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
