package org.assetcloud.itsm.engine.deployment.check.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assetcloud.itsm.engine.deployment.check.file.Broken;
import org.assetcloud.itsm.engine.deployment.check.file.FormFile;
import org.assetcloud.itsm.engine.deployment.check.file.ProcessOffers;
import org.assetcloud.itsm.engine.deployment.check.file.ProcessOffers.Question;
import org.assetcloud.itsm.engine.deployment.check.file.Rule;

/** A form asks what its step reads, offers answers it understands, and shows what the process has to show (contract, processes). */
public final class FieldsAreOffered implements Rule<FormFile> {

  @Override
  public String name() {
    return "表单的键是流程提供的变量";
  }

  @Override
  public Stream<Broken> brokenBy(FormFile file) {
    return file.offers().stream().filter(offers -> offers.questions().containsKey(file.id())).flatMap(offers -> broken(file, offers));
  }

  private static Stream<Broken> broken(FormFile file, ProcessOffers offers) {
    Map<String, Question> questions = offers.questions().get(file.id());
    Set<String> asked = file.asked();
    return Stream.concat(
        file.fields().stream().flatMap(field -> field(field, questions, offers).map(fault -> FormFile.broken(field, fault))),
        questions.entrySet().stream().filter(question -> question.getValue().needed() && !asked.contains(question.getKey()))
            .map(Map.Entry::getKey).sorted().map(key -> new Broken(key, null, "缺少这一项，这一步就无法完成")));
  }

  private static Stream<String> field(JsonNode field, Map<String, Question> questions, ProcessOffers offers) {
    String key = field.get("key").asText();
    if (field.path("disabled").asBoolean()) {
      return offers.shown().contains(key) ? Stream.empty() : Stream.of("流程没有可显示的“%s”".formatted(key));
    }
    if (!questions.containsKey(key)) {
      return Stream.of("流程不接受“%s”这一项".formatted(key));
    }
    String list = field.path("valuesKey").asText();
    Set<String> understood = questions.get(key).answers();
    Stream<String> unknown = understood.isEmpty() ? Stream.empty() : values(field).filter(value -> !understood.contains(value))
        .map("流程不认识选项“%s”"::formatted);
    return Stream.concat(unknown,
        list.isEmpty() || offers.lists().contains(list) ? Stream.empty() : Stream.of("流程没有选项来源“%s”".formatted(list)));
  }

  private static Stream<String> values(JsonNode field) {
    return field.path("values").findValuesAsText("value").stream();
  }
}
