package org.assetcloud.itsm.shared.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers a request that puts something on record: once for each person and key, and then again word for word. */
@Component
public class CreateOnce {

  private final AnswerOnce once;
  private final ObjectMapper json;

  CreateOnce(AnswerOnce once, ObjectMapper json) {
    this.once = once;
    this.json = json;
  }

  /**
   * @param place where what is created is found, up to its number
   * @param create puts it on record and says its number
   * @param answer reads it again
   * @return 201 with {@code Location} and body
   */
  public ResponseEntity<String> create(
      String user, IdempotencyKey key, Object request, String place, Supplier<String> create, Function<String, Object> answer) {
    Answered answered = once.answer(user, key, write(request), () -> {
      String number = create.get();
      return new Answered(HttpStatus.CREATED.value(), place + number, write(answer.apply(number)));
    });
    return ResponseEntity.status(answered.status()).location(URI.create(answered.location())).contentType(MediaType.APPLICATION_JSON)
        .body(answered.body());
  }

  private String write(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException unwritable) {
      throw new IllegalStateException(unwritable);
    }
  }
}
