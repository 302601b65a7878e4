package org.assetcloud.itsm.plan.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What the parts of a document refer to, as it is written: the library leaves out what it cannot read, and Word does not. */
final class WordRelationships {

  private static final Pattern OTHER_CONTENT = Pattern.compile("/(?:aFChunk|subDocument|oleObject|package|control|activeXControlBinary|attachedTemplate"
      + "|frame|mailMerge\\w*|vbaProject|extensibility|webextension\\w*)$", Pattern.CASE_INSENSITIVE);
  private static final Pattern PAGE = Pattern.compile("^(?:https?://|mailto:)[^\\s|\\\\]+$", Pattern.CASE_INSENSITIVE);

  private static final Pattern OUTSIDE = Pattern.compile("^(?:[A-Za-z][\\w+.-]*:|[/\\\\]{2})");

  private WordRelationships() {}

  /** Why the document must not be used, a Chinese sentence; null where nothing is wrong. */
  static String fault(byte[] document) throws IOException {
    try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(document))) {
      for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
        String fault = part.getName().toLowerCase(Locale.ROOT).endsWith(".rels") ? faultIn(parts.readAllBytes()) : null;
        if (fault != null) {
          return fault;
        }
      }
    }
    return null;
  }

  private static String faultIn(byte[] relationships) throws IOException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(relationships));
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamConstants.START_ELEMENT && reader.getLocalName().equals("Relationship")) {
          String fault = fault(text(reader, "Type"), text(reader, "Target"), text(reader, "TargetMode"));
          if (fault != null) {
            return fault;
          }
        }
      }
    } catch (XMLStreamException unreadable) {
      throw new IOException(unreadable);
    }
    return null;
  }

  /** Links that a reader has to click may lead to pages; nothing else outside is named. */
  private static String fault(String kind, String target, String mode) {
    boolean link = kind.endsWith("/hyperlink") && PAGE.matcher(target).matches();
    if ((mode.equalsIgnoreCase("External") || OUTSIDE.matcher(target).find()) && !link) {
      return "模板引用了外部的文件（链接的图片、附加的模板或本机文件），请改为插入到模板中后重新上传。";
    }
    return OTHER_CONTENT.matcher(kind).find()
        ? "模板中嵌入了其他文件、对象或附加的模板（%s），请删除后重新上传。".formatted(kind.replaceFirst(".*/", "")) : null;
  }

  private static String text(XMLStreamReader element, String attribute) {
    String value = element.getAttributeValue(null, attribute);
    return value == null ? "" : value.strip();
  }
}
