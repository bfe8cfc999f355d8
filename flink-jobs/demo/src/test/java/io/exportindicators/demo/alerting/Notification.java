package io.exportindicators.demo.alerting;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeMap;

/**
 * One alert in a message of Alertmanager.
 *
 * @param receiver whom it went to
 * @param status {@code firing} or {@code resolved}
 */
public record Notification(
    String receiver, String status, Map<String, String> labels, Map<String, String> annotations) {
  /** Name of the alert and status, {@code ExportDrop firing}. */
  public String news() {
    return labels.get("alertname") + " " + status;
  }

  /** The alert in a message's list. */
  static Notification of(String receiver, JsonNode alert) {
    return new Notification(
        receiver,
        alert.get("status").textValue(),
        texts(alert.get("labels")),
        texts(alert.get("annotations")));
  }

  private static Map<String, String> texts(JsonNode object) {
    Map<String, String> texts = new TreeMap<>();
    object.properties().forEach(entry -> texts.put(entry.getKey(), entry.getValue().textValue()));
    return texts;
  }
}
