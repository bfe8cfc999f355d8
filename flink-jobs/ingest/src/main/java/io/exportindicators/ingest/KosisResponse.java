package io.exportindicators.ingest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rows of a response of KOSIS (JSON), or the error that it is.
 *
 * <p>A response is an array of flat objects. An error is an object of {@code err} and {@code
 * errMsg}, or a text in XML or HTML. Older services write names of fields without quotation marks.
 */
final class KosisResponse {
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .build();
  private static final Pattern MARKUP_CODE = Pattern.compile("<err>\\s*(\\d{1,4})\\s*</err>");
  private static final Pattern MARKUP_MESSAGE =
      Pattern.compile("<errMsg>\\s*(?:<!\\[CDATA\\[)?([^<\\]]*)");
  private static final Map<String, String> MEANINGS =
      Map.of(
          "10", "the key is missing",
          "11", "the key has expired",
          "20", "a parameter that is needed is missing",
          "21", "a parameter of the request is wrong",
          "30", "there are no figures of this request",
          "31", "more than 40,000 cells, ask for fewer",
          "40", "the number of requests is used up",
          "41", "the number of rows is used up",
          "42", "the key's use is restricted",
          "50", "the server failed, try again later");

  private KosisResponse() {}

  /**
   * The rows of a response.
   *
   * @throws BadFileException when it is no such response, is an error, or has no rows
   */
  static List<KosisRow> rows(String file, InputStream in) throws IOException {
    byte[] bytes = in.readAllBytes();
    String start = new String(bytes, 0, Math.min(bytes.length, 8), StandardCharsets.UTF_8);
    if (start.replace("\uFEFF", "").stripLeading().startsWith("<")) {
      throw markup(file, new String(bytes, StandardCharsets.UTF_8));
    }
    try (JsonParser json = JSON.createParser(bytes)) {
      JsonToken first = json.nextToken();
      if (first == JsonToken.START_OBJECT) {
        Map<String, String> error = object(file, json);
        if (!error.containsKey("err")) {
          throw new BadFileException(file + ": JSON: is no response of KOSIS (no array, no err)");
        }
        throw ServiceRefusal.of(file, error.get("err"), error.get("errMsg"), MEANINGS);
      }
      if (first != JsonToken.START_ARRAY) {
        throw new BadFileException(file + ": JSON: is no response of KOSIS (no array)");
      }
      return array(file, json);
    } catch (JsonParseException e) {
      throw new BadFileException(
          "%s:%d: JSON: is not well formed".formatted(file, e.getLocation().getLineNr()), e);
    }
  }

  private static List<KosisRow> array(String file, JsonParser json) throws IOException {
    List<KosisRow> rows = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      long line = json.currentTokenLocation().getLineNr();
      if (json.currentToken() != JsonToken.START_OBJECT) {
        throw new BadFileException(
            "%s:%d: row %d: expected an object".formatted(file, line, rows.size() + 1));
      }
      rows.add(new KosisRow(rows.size() + 1, line, object(file, json)));
    }
    if (json.nextToken() != null) {
      throw new BadFileException(file + ": JSON: goes on behind the array");
    }
    if (rows.isEmpty()) {
      throw new BadFileException(file + ": rows: none, expected at least one");
    }
    return rows;
  }

  private static Map<String, String> object(String file, JsonParser json) throws IOException {
    Map<String, String> fields = new HashMap<>();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String name = json.currentName();
      JsonToken value = json.nextToken();
      if (!value.isScalarValue()) {
        throw new BadFileException(
            "%s:%d: %s: expected a text"
                .formatted(file, json.currentTokenLocation().getLineNr(), name));
      }
      fields.put(name, value == JsonToken.VALUE_NULL ? "" : json.getText());
    }
    return fields;
  }

  private static BadFileException markup(String file, String text) {
    Matcher code = MARKUP_CODE.matcher(text);
    if (!code.find()) {
      return new BadFileException(file + ": JSON: is XML or HTML, no response of KOSIS");
    }
    Matcher message = MARKUP_MESSAGE.matcher(text);
    return ServiceRefusal.of(
        file, code.group(1), message.find() ? message.group(1) : null, MEANINGS);
  }
}
