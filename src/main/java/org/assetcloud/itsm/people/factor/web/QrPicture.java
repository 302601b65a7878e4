package org.assetcloud.itsm.people.factor.web;

import io.nayuki.qrcodegen.QrCode;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Draws a text as the picture that phones read, made here: what is in it is nobody else's to see. */
final class QrPicture {

  /** The quiet border that readers need, in modules. */
  private static final int BORDER = 4;

  private QrPicture() {}

  /** As SVG, a unit for each module. */
  static String svg(String text) {
    QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
    int size = code.size + 2 * BORDER;
    String dark = IntStream.range(0, code.size).boxed().flatMap(y -> IntStream.range(0, code.size).filter(x -> code.getModule(x, y))
        .mapToObj(x -> "M%d,%dh1v1h-1z".formatted(x + BORDER, y + BORDER))).collect(Collectors.joining());
    return """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" shape-rendering="crispEdges">\
        <rect width="%1$d" height="%1$d" fill="#fff"/><path d="%2$s" fill="#000"/></svg>""".formatted(size, dark);
  }
}
