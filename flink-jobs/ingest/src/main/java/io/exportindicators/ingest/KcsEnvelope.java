package io.exportindicators.ingest;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The items of a response of the Korea Customs Service, or the error that it is. */
final class KcsEnvelope {
  private static final XMLInputFactory XML = hardened();
  private static final Map<String, String> MEANINGS =
      Map.of(
          "22", "the day's number of requests is used up, try again after midnight in Seoul",
          "30", "the key is not registered, or this data set was not applied for",
          "99", "a parameter of the request is wrong");

  private final String file;
  private final Map<String, String> header = new HashMap<>();
  private final List<Item> items = new ArrayList<>();
  private String root;

  /**
   * One item.
   *
   * @param line where it begins
   * @param fields its elements' texts by their names
   */
  record Item(long line, Map<String, String> fields) {}

  private KcsEnvelope(String file) {
    this.file = file;
  }

  /**
   * The items of a response.
   *
   * @throws BadFileException when it is no such response, is an error, or has no items
   */
  static List<Item> items(String file, InputStream in) {
    KcsEnvelope envelope = new KcsEnvelope(file);
    try {
      XMLStreamReader reader = XML.createXMLStreamReader(in);
      try {
        envelope.read(reader);
      } finally {
        reader.close();
      }
    } catch (XMLStreamException e) {
      long line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
      throw new BadFileException("%s:%d: XML: is not well formed".formatted(file, line), e);
    }
    envelope.requireSuccess();
    return envelope.items;
  }

  private void read(XMLStreamReader reader) throws XMLStreamException {
    Item open = null;
    String element = "";
    StringBuilder text = new StringBuilder();
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.DTD ->
            throw new BadFileException(file + ": XML: has a document type, expected none");
        case XMLStreamConstants.START_ELEMENT -> {
          element = reader.getLocalName();
          text.setLength(0);
          if (root == null) {
            root = element;
          } else if (element.equals("item")) {
            open = new Item(reader.getLocation().getLineNumber(), new HashMap<>());
          }
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
            text.append(reader.getText());
        case XMLStreamConstants.END_ELEMENT -> {
          String ended = reader.getLocalName();
          if (ended.equals("item") && open != null) {
            items.add(open);
            open = null;
          } else if (ended.equals(element)) {
            (open == null ? header : open.fields()).put(ended, text.toString());
          }
        }
        default -> {
          // Comments and processing instructions say nothing.
        }
      }
    }
  }

  private void requireSuccess() {
    if (root.equals("OpenAPI_ServiceResponse")) {
      throw ServiceRefusal.of(
          file, header.get("returnReasonCode"), header.get("returnAuthMsg"), MEANINGS);
    }
    if (!root.equals("response") || !header.containsKey("resultCode")) {
      throw new BadFileException(
          file + ": XML: is no response of the Korea Customs Service (no resultCode)");
    }
    if (!header.get("resultCode").strip().equals("00")) {
      throw ServiceRefusal.of(file, header.get("resultCode"), header.get("resultMsg"), MEANINGS);
    }
    if (items.isEmpty()) {
      throw new BadFileException(file + ": items: none, expected at least one");
    }
  }

  private static XMLInputFactory hardened() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("external entities are not read");
        });
    return factory;
  }
}
