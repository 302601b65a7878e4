package org.assetcloud.itsm.webapps;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

/** Our Chinese labels against the English ones that come with the web applications: an upgrade shows what is missing or has gone. */
class LabelsTest {

  private static final String APPLICATION = "META-INF/resources/webjars/camunda/app/%s/";
  private static final Pattern WORD = Pattern.compile("\\w+");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}|%s|%d|\\{}");
  private static final Pattern LETTERS = Pattern.compile("[A-Za-z]{2,}");
  /** Names that stay as they are, and the format that the date fields take. */
  private static final Set<String> NAMES = Set.of("ID", "BPMN", "DMN", "JSON", "XML", "LDAP", "LT", "YYYY", "MM", "DD", "HH", "mm", "dddd",
      "DI", "EDE", "FNI", "PI", "TU", "Camunda", "Ctrl", "cockpit", "tasklist", "resolve", "yyyy", "ddTHH", "ss");

  @ParameterizedTest
  @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
  void everyLabelThatTheApplicationUsesIsThereAndNoOther(String application) throws IOException {
    var english = texts(application, "en");
    var chinese = texts(application, "zh");

    var used = new TreeSet<>(english.keySet());
    var words = wordsOfTheScripts(application);
    used.removeIf(key -> key.startsWith("labels.") && !words.contains(key.substring("labels.".length())));

    assertThat(used).isNotEmpty();
    assertThat(chinese.keySet()).containsAll(used);
    assertThat(english.keySet()).containsAll(chinese.keySet());
  }

  @ParameterizedTest
  @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
  void whatIsFilledInStaysInTheLabel(String application) throws IOException {
    var english = texts(application, "en");

    texts(application, "zh").forEach((key, text) -> assertThat(placeholders(text)).as(key).isEqualTo(placeholders(english.get(key))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
  void noLabelIsEnglish(String application) throws IOException {
    texts(application, "zh").forEach((key, text) -> {
      var words = LETTERS.matcher(text.replaceAll("<[a-z/][^>]*>|\\{\\{.*?}}|&\\w+;", " ")).results().map(MatchResult::group);
      assertThat(words).as(key).isSubsetOf(NAMES);
    });
  }

  private static Map<String, String> texts(String application, String language) throws IOException {
    var texts = new TreeMap<String, String>();
    var json = content(APPLICATION.formatted(application) + "locales/" + language + ".json").replace("\uFEFF", "");
    collect("", new ObjectMapper().readTree(json), texts);
    return texts;
  }

  private static void collect(String path, JsonNode node, Map<String, String> texts) {
    if (node.isValueNode()) {
      texts.put(path.substring(1), node.asText());
    }
    node.properties().forEach(member -> collect(path + "." + member.getKey(), member.getValue(), texts));
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      collect(path + "." + i, node.get(i), texts);
    }
  }

  private static Set<String> wordsOfTheScripts(String application) throws IOException {
    var scripts = content(APPLICATION.formatted(application) + "camunda-" + application + "-bootstrap.js")
        + content(APPLICATION.formatted(application) + "index.html")
        + content("META-INF/resources/webjars/camunda/lib/deps.js");
    var plugin = new ClassPathResource("META-INF/resources/plugin/" + application + "/app/plugin.js");
    return WORD.matcher(plugin.exists() ? scripts + plugin.getContentAsString(UTF_8) : scripts).results().map(MatchResult::group)
        .collect(Collectors.toSet());
  }

  private static Set<String> placeholders(String text) {
    return PLACEHOLDER.matcher(text).results().map(found -> found.group().replace(" ", "")).collect(Collectors.toCollection(TreeSet::new));
  }

  private static String content(String path) throws IOException {
    return new ClassPathResource(path).getContentAsString(UTF_8);
  }
}
