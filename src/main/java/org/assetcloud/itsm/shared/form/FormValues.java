package org.assetcloud.itsm.shared.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.assetcloud.itsm.shared.Problem.FieldError;
import org.assetcloud.itsm.shared.Refused;

/**
 * Between a record whose components have the names of a form's fields and what the form or the engine's interfaces submit: texts, numbers,
 * yes or no. A list of names is a text there, one name per line or divided by commas; a table is a text as well, its rows as JSON. Components
 * are {@code String}, {@code Boolean}, {@code Integer} from 0 to a million, {@code Long} from 1 for ids, and lists of texts or of rows; times
 * and choices are texts that the check of the feature reads.
 */
public final class FormValues {

  private static final String DIVIDED = "[\\r\\n、，,；;]+";
  private static final int MOST = 1_000_000;

  /** As strict as the API's. */
  private static final JsonMapper JSON = JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
      .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
      .withCoercionConfig(LogicalType.Textual, texts -> texts.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
          .setCoercion(CoercionInputShape.Float, CoercionAction.Fail).setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
      .build();

  private final Map<String, Object> said;
  private final Map<String, String> labels;
  private final List<FieldError> errors = new ArrayList<>();

  /** @param labels what people call fields, by name; one that is not named is called by its name */
  public FormValues(Map<String, Object> said, Map<String, String> labels) {
    this.said = said;
    this.labels = labels;
  }

  /** @throws Refused naming each value that is of the wrong kind */
  public static <T extends Record> T read(Map<String, Object> said, Class<T> form) {
    return new FormValues(said, Map.of()).read(form);
  }

  /** What a form would submit, by the fields' names, without what is absent. */
  public static Map<String, Object> of(Record said) {
    Map<String, Object> values = new LinkedHashMap<>();
    Arrays.stream(said.getClass().getRecordComponents()).forEach(field -> values.put(field.getName(),
        written(component(said, field), JSON.constructType(field.getGenericType()))));
    values.values().removeIf(Objects::isNull);
    return values;
  }

  /** Yes or no where nothing or one of them was said, also by a field that the record has not. */
  public Boolean yesOrNo(String name) {
    if (said.get(name) != null && !(said.get(name) instanceof Boolean)) {
      refuse(name, called(name) + "只能是或否，请改正。");
      return null;
    }
    return (Boolean) said.get(name);
  }

  public void refuse(String name, String message) {
    errors.add(new FieldError(name, message));
  }

  /** @throws Refused naming each value that is of the wrong kind, and what was refused before */
  public <T extends Record> T read(Class<T> form) {
    Map<String, Object> values = new LinkedHashMap<>();
    Arrays.stream(form.getRecordComponents())
        .forEach(field -> values.put(field.getName(), value(field.getName(), JSON.constructType(field.getGenericType()))));
    if (!errors.isEmpty()) {
      throw Refused.fields(errors);
    }
    return JSON.convertValue(values, form);
  }

  private Object value(String name, JavaType type) {
    if (type.hasRawClass(String.class)) {
      return text(name);
    }
    if (type.hasRawClass(Boolean.class)) {
      return yesOrNo(name);
    }
    if (type.hasRawClass(Integer.class)) {
      return number(name, 0, MOST);
    }
    if (type.hasRawClass(Long.class)) {
      return number(name, 1, Long.MAX_VALUE);
    }
    if (!type.isCollectionLikeType()) {
      throw new IllegalArgumentException("No form submits a " + type);
    }
    return type.getContentType().hasRawClass(String.class) ? names(text(name)) : rows(name, type);
  }

  private String text(String name) {
    if (said.get(name) != null && !(said.get(name) instanceof String)) {
      refuse(name, "%s只能是文字，请改正。".formatted(called(name)));
      return null;
    }
    return (String) said.get(name);
  }

  private Long number(String name, long least, long most) {
    Object value = said.get(name);
    if (value == null || "".equals(value)) {
      return null;
    }
    try {
      long number = Long.parseLong(value.toString());
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException unreadable) {
      // refused below, like a number out of range
    }
    refuse(name, "%s须为整数，请改正。".formatted(called(name)));
    return null;
  }

  private static List<String> names(String text) {
    return text == null ? null : Arrays.stream(text.split(DIVIDED)).map(String::strip).filter(one -> !one.isEmpty()).toList();
  }

  /** None where nothing was filled in. */
  private Object rows(String name, JavaType type) {
    Object value = said.get(name);
    try {
      return value == null || value instanceof String text && text.isBlank() ? List.of() : JSON.readValue((String) value, type);
    } catch (JsonProcessingException | ClassCastException unreadable) {
      refuse(name, "%s无法读取，请在表格中逐行填写。".formatted(called(name)));
      return List.of();
    }
  }

  private String called(String name) {
    return labels.getOrDefault(name, "“%s”".formatted(name));
  }

  private static Object written(Object value, JavaType type) {
    try {
      return !(value instanceof List<?> list) ? value
          : type.getContentType().hasRawClass(String.class) ? list.stream().map(String::valueOf).collect(Collectors.joining("\n"))
          : JSON.writeValueAsString(list);
    } catch (JsonProcessingException unwritable) {
      throw new IllegalStateException(unwritable);
    }
  }

  private static Object component(Record said, RecordComponent field) {
    try {
      field.getAccessor().setAccessible(true);
      return field.getAccessor().invoke(said);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
