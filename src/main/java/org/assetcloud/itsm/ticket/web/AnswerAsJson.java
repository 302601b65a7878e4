package org.assetcloud.itsm.ticket.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.assetcloud.itsm.ticket.TicketFile;
import org.springframework.stereotype.Component;

/** Answers as the text that is kept, so that it can be answered again word for word. */
@Component
class AnswerAsJson {

  private final AnswerTicket answer;
  private final ObjectMapper json;

  AnswerAsJson(AnswerTicket answer, ObjectMapper json) {
    this.answer = answer;
    this.json = json;
  }

  String ticket(TicketFile file) {
    return write(answer.whole(file));
  }

  String write(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException unwritable) {
      throw new IllegalStateException(unwritable);
    }
  }
}
