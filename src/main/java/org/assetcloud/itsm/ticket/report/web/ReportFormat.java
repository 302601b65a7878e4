package org.assetcloud.itsm.ticket.report.web;

import java.util.Comparator;
import java.util.List;
import org.assetcloud.itsm.shared.Refused;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** In which of its forms a report is asked for. */
enum ReportFormat {
  JSON,
  XLSX;

  static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  /**
   * What the parameter says, else what the header prefers.
   *
   * @throws Refused for another parameter than {@code json} and {@code xlsx}
   */
  static ReportFormat of(String parameter, String accept) {
    if (parameter == null) {
      return accepted(accept);
    }
    return switch (parameter) {
      case "json" -> JSON;
      case "xlsx" -> XLSX;
      default -> throw Refused.field("format", "format 可以是：json、xlsx。");
    };
  }

  private static ReportFormat accepted(String accept) {
    MediaType workbook = MediaType.parseMediaType(XLSX_TYPE);
    return types(accept).stream().sorted(Comparator.comparingDouble(MediaType::getQualityValue).reversed())
        .filter(type -> type.equalsTypeAndSubtype(workbook) || type.includes(MediaType.APPLICATION_JSON)).findFirst()
        .filter(type -> type.equalsTypeAndSubtype(workbook)).map(type -> XLSX).orElse(JSON);
  }

  private static List<MediaType> types(String accept) {
    try {
      return MediaType.parseMediaTypes(accept);
    } catch (InvalidMediaTypeException unreadable) {
      return List.of();
    }
  }
}
