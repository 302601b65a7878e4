package org.assetcloud.itsm.engine.deployment.check.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads XML that somebody sent, without following anything it names. */
public final class SafeXml {

  /** Several times what a drawing has that people can read. */
  public static final int MOST_ELEMENTS = 5_000;
  public static final int DEEPEST = 50;

  private SafeXml() {}

  /** Whether it declares a document type, in whatever encoding; nothing of it is read. */
  public static boolean hasDoctype(byte[] content) {
    try {
      XMLStreamReader reader = reader(content);
      while (reader.hasNext()) {
        int event = reader.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.START_ELEMENT) {
          return event == XMLStreamConstants.DTD;
        }
      }
    } catch (XMLStreamException unreadable) {
      return false;
    }
    return false;
  }

  /** Whether it has more elements, or stands deeper, than is looked into; what cannot be read is told elsewhere. */
  public static boolean isLarge(byte[] content) {
    int elements = 0;
    int depth = 0;
    try {
      XMLStreamReader reader = reader(content);
      while (reader.hasNext()) {
        int event = reader.next();
        depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        elements += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
        if (elements > MOST_ELEMENTS || depth > DEEPEST) {
          return true;
        }
      }
    } catch (XMLStreamException unreadable) {
      return false;
    }
    return false;
  }

  private static XMLStreamReader reader(byte[] content) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory.createXMLStreamReader(new ByteArrayInputStream(content));
  }

  /** @throws SAXException where it is not well-formed, or declares a document type */
  public static Element root(byte[] content) throws SAXException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new DefaultHandler());
      return builder.parse(new ByteArrayInputStream(content)).getDocumentElement();
    } catch (ParserConfigurationException | IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
