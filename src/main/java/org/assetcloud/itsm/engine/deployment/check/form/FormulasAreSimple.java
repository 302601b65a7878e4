package org.assetcloud.itsm.engine.deployment.check.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assetcloud.itsm.engine.deployment.check.file.Broken;
import org.assetcloud.itsm.engine.deployment.check.file.FormFile;
import org.assetcloud.itsm.engine.deployment.check.file.Rule;

/** A formula of a form compares fields with values: one that counts or calls stops the browser of everybody who opens the form. */
public final class FormulasAreSimple implements Rule<FormFile> {

  private static final int LONGEST = 500;
  private static final Pattern TOKEN = Pattern.compile("\\s*(?:\"[^\"\\\\]*+\"|-?\\d{1,15}(?:\\.\\d{1,6})?(?![\\w.])|(?<word>[A-Za-z_]\\w*+)(?<call>\\s*\\()?"
      + "|!=|<=|>=|[=<>(),\\[\\]])\\s*");
  private static final Set<String> LOOPS = Set.of("for", "some", "every", "function", "return", "external", "instance");

  @Override
  public String name() {
    return "表单公式只做比较";
  }

  @Override
  public Stream<Broken> brokenBy(FormFile file) {
    Stream.Builder<Broken> broken = Stream.builder();
    look(file.form(), file.form(), broken);
    return broken.build();
  }

  /** @param field the field around; the form itself outside of fields */
  private static void look(JsonNode node, JsonNode field, Consumer<Broken> broken) {
    if (node.isTextual() && !isSimple(node.asText())) {
      broken.accept(FormFile.broken(field, "公式只能用控件的键、值、比较和 and、or、not"));
    }
    JsonNode inside = node.isObject() && node.has("type") && node.has("id") ? node : field;
    node.forEach(below -> look(below, inside, broken));
  }

  private static boolean isSimple(String text) {
    if (text.contains("{{")) {
      return false;
    }
    if (!text.startsWith("=")) {
      return true;
    }
    Matcher token = TOKEN.matcher(text).region(1, text.length());
    while (token.lookingAt() && allowed(token.group("word"), token.group("call"))) {
      token.region(token.end(), text.length());
    }
    return token.regionStart() == text.length() && text.length() <= LONGEST;
  }

  private static boolean allowed(String word, String call) {
    return word == null || !LOOPS.contains(word) && (call == null || Set.of("not", "and", "or").contains(word));
  }
}
