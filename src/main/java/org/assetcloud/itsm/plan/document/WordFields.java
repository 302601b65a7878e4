package org.assetcloud.itsm.plan.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What a part of a document does when it is opened: fields are calculated, and some of them read files or start programs ({@code DDEAUTO},
 * {@code INCLUDETEXT}, {@code INCLUDEPICTURE}). Those that say something about the document itself are known by name; others are not allowed,
 * nor is one whose name another field calculates.
 */
final class WordFields {

  private static final Set<String> OF_THE_DOCUMENT = Set.of("PAGE", "NUMPAGES", "SECTION", "SECTIONPAGES", "DATE", "TIME", "CREATEDATE", "SAVEDATE",
      "PRINTDATE", "TITLE", "SUBJECT", "AUTHOR", "LASTSAVEDBY", "KEYWORDS", "STYLEREF", "SEQ", "REF", "PAGEREF", "NOTEREF", "TOC", "LISTNUM");
  private static final Set<String> OTHER_CONTENT = Set.of("altChunk", "subDoc", "object", "OLEObject", "control", "mailMerge", "contentPart");
  private static final Pattern NAME = Pattern.compile("\\s*([^\\s\\\\\"]*)(.*)", Pattern.DOTALL);
  private static final Pattern LINK = Pattern.compile("\\s*(?:\\\\l\\s+\"[^\"]*\"|\"(?:https?://|mailto:)[^\"]*\")\\s*(?:\\\\[a-z](?:\\s+\"[^\"]*\")?\\s*)*",
      Pattern.CASE_INSENSITIVE);

  /** A field that is begun: its code may stand in many runs, with other fields in it. */
  private static final class Field {

    private final StringBuilder code = new StringBuilder();
    private boolean calculated;
  }

  private final Deque<Field> open = new ArrayDeque<>();
  private String fault;

  private WordFields() {}

  /** Why the part must not be used, a Chinese sentence; null where nothing is wrong. */
  static String fault(InputStream part) throws IOException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    WordFields fields = new WordFields();
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(part);
      while (reader.hasNext() && fields.fault == null) {
        if (reader.next() == XMLStreamConstants.START_ELEMENT) {
          fields.begin(reader);
        }
      }
    } catch (XMLStreamException unreadable) {
      throw new IOException(unreadable);
    }
    fields.open.stream().filter(field -> !field.calculated).forEach(field -> fields.check(field.code.toString()));
    return fields.fault;
  }

  private void begin(XMLStreamReader reader) throws XMLStreamException {
    String element = reader.getLocalName();
    if (OTHER_CONTENT.contains(element)) {
      fault = "模板中嵌入了其他文件、对象或数据源（%s），请删除后重新上传。".formatted(element);
    } else if (element.equals("fldSimple")) {
      check(attribute(reader, "instr"));
    } else if (element.equals("fldChar")) {
      mark(attribute(reader, "fldCharType"));
    } else if (element.equals("instrText") || element.equals("delInstrText")) {
      code(reader.getElementText());
    }
  }

  private void mark(String kind) {
    if (kind.equals("begin")) {
      open.push(new Field());
      return;
    }
    Field field = open.peek();
    if (field != null && !field.calculated) {
      field.calculated = true;
      check(field.code.toString());
    }
    if (field != null && kind.equals("end")) {
      open.pop();
    }
  }

  private void code(String text) {
    if (open.isEmpty() || open.peek().calculated) {
      check(text);
    } else {
      open.peek().code.append(text);
    }
  }

  private void check(String code) {
    Matcher named = NAME.matcher(code);
    String name = named.matches() ? named.group(1).toUpperCase(Locale.ROOT) : "";
    boolean known = OF_THE_DOCUMENT.contains(name) || name.equals("HYPERLINK") && LINK.matcher(named.group(2)).matches();
    if (!known && fault == null) {
      fault = "模板中有不允许的域%s，它可能读取其他文件或运行程序，请删除后重新上传。".formatted(name.isEmpty() ? "" : "（%s）".formatted(
          name.substring(0, name.offsetByCodePoints(0, Math.min(30, name.codePointCount(0, name.length()))))));
    }
  }

  private static String attribute(XMLStreamReader element, String name) {
    for (int i = 0; i < element.getAttributeCount(); i++) {
      if (element.getAttributeLocalName(i).equals(name)) {
        return element.getAttributeValue(i);
      }
    }
    return "";
  }
}
