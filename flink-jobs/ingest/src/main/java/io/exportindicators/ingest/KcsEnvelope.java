package io.exportindicators.ingest;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A response of the Korea Customs Service: its items, or the error that it is.
 *
 * <p>An error of the service stands in the header of an ordinary response ({@code resultCode}), one
 * of the gateway before it has a root of its own ({@code returnReasonCode}); both may come with
 * HTTP status 200.
 */
final class KcsEnvelope {
  private static final XMLInputFactory XML = hardened();
  private static final Map<String, String> MEANINGS =
      Map.of(
          "20", "this key has no access to the data set",
          "22", "the day's number of requests is used up, try again after midnight in Seoul",
          "30", "the key is not registered, or this data set was not applied for",
          "31", "the key has expired",
          "32", "the key is not registered for this address",
          "99", "a parameter of the request is wrong");

  /** The service's code for: no data for what was asked. */
  private static final String NO_DATA = "03";

  private static final String GATEWAY_ERROR = "OpenAPI_ServiceResponse";

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
    KcsEnvelope envelope = read(file, in);
    envelope.requireSuccess();
    if (envelope.items.isEmpty()) {
      throw new BadFileException(file + ": items: none, expected at least one");
    }
    return envelope.items;
  }

  /**
   * A response, be it an error.
   *
   * @throws BadFileException when it is no such response
   */
  static KcsEnvelope read(String file, InputStream in) {
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
    if (!envelope.isFromGateway()
        && !(envelope.root.equals("response") && envelope.header.containsKey("resultCode"))) {
      throw new BadFileException(
          file + ": XML: is no response of the Korea Customs Service (no resultCode)");
    }
    return envelope;
  }

  /** Its items; none where it is an error. */
  List<Item> items() {
    return items;
  }

  /** Whether it is an error of the gateway, which has codes of its own. */
  boolean isFromGateway() {
    return root.equals(GATEWAY_ERROR);
  }

  /** The code of the error that it is, of at least two digits, empty where it is none. */
  Optional<String> errorCode() {
    String code = header.getOrDefault(isFromGateway() ? "returnReasonCode" : "resultCode", "");
    String digits = code.strip().matches("\\d") ? "0" + code.strip() : code.strip();
    boolean success = digits.equals("00") || digits.equals(NO_DATA);
    return success && !isFromGateway() ? Optional.empty() : Optional.of(digits);
  }

  /**
   * Says no where it is an error.
   *
   * @throws BadFileException which says what the service answered
   */
  void requireSuccess() {
    if (errorCode().isPresent()) {
      String message = header.get(isFromGateway() ? "returnAuthMsg" : "resultMsg");
      throw ServiceRefusal.of(file, errorCode().get(), message, MEANINGS);
    }
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
