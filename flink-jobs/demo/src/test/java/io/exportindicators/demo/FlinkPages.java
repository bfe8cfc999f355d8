package io.exportindicators.demo;

import io.exportindicators.embedded.FreePorts;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.apache.flink.api.common.JobID;

/** What Flink shows to everybody who reaches its page. */
record FlinkPages(int port) {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  static FlinkPages onFreePort() {
    return new FlinkPages(FreePorts.next());
  }

  /** Why a job failed, once or for good. */
  String exceptions(JobID job) throws IOException, InterruptedException {
    return get("/jobs/" + job + "/exceptions");
  }

  /** All that is said of a job, and the configuration of its cluster. */
  String allOf(JobID job) throws IOException, InterruptedException {
    StringBuilder all = new StringBuilder(get("/jobmanager/config"));
    for (String path : List.of("", "/config", "/plan", "/exceptions", "/checkpoints/config")) {
      all.append(get("/jobs/" + job + path));
    }
    return all.toString();
  }

  /** What is answered at a path; an error where that is no page. */
  String get(String path) throws IOException, InterruptedException {
    URI address = URI.create("http://127.0.0.1:" + port + path);
    var answer = CLIENT.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IOException(path + " is answered by " + answer.statusCode());
    }
    return answer.body();
  }
}
