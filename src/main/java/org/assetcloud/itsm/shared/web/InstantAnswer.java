package org.assetcloud.itsm.shared.web;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.assetcloud.itsm.shared.time.Zone;

/** Writes an instant as the API answers it: whole seconds, +08:00. */
class InstantAnswer extends StdSerializer<Instant> {

  InstantAnswer() {
    super(Instant.class);
  }

  @Override
  public void serialize(Instant instant, JsonGenerator json, SerializerProvider provider) throws IOException {
    json.writeString(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(Zone.answer(instant)));
  }
}
