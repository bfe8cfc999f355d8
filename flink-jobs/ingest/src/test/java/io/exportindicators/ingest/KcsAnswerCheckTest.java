package io.exportindicators.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.exportindicators.ingest.ServiceFailedException.Remedy;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KcsAnswerCheckTest {
  private static final String KEY = "Zm9v+made/up0KEY1234567890abcdefg==";
  private static final String OK =
      "<response><header><resultCode>00</resultCode></header><body><items/></body></response>";

  @ParameterizedTest
  @CsvSource({
    "200, 01, ASK_AGAIN",
    "200, 4, ASK_AGAIN",
    "200, 05, ASK_AGAIN",
    "200, 22, ASK_TOMORROW",
    "429, 22, ASK_TOMORROW",
    "200, 30, NONE",
    "403, 30, NONE",
    "500, 30, NONE",
    "200, 31, NONE",
    "200, 99, ASK_AGAIN"
  })
  void errorsOfTheGatewayByTheirCode(int status, String code, Remedy expected) {
    assertThat(
            failure(
                    status,
                    """
                    <OpenAPI_ServiceResponse><cmmMsgHeader><errMsg>SERVICE ERROR</errMsg>\
                    <returnAuthMsg>SOME_ERROR</returnAuthMsg><returnReasonCode>%s\
                    </returnReasonCode></cmmMsgHeader></OpenAPI_ServiceResponse>"""
                        .formatted(code))
                .remedy())
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"99, NONE", "10, NONE", "01, ASK_AGAIN", "22, ASK_TOMORROW", "'', NONE"})
  void errorsOfTheServiceByTheirCode(String code, Remedy expected) {
    ServiceFailedException failure = failure(200, error(code, "조회기간 오류"));
    assertThat(failure.remedy()).isEqualTo(expected);
    assertThat(failure).hasMessageContaining("조회기간 오류");
  }

  @ParameterizedTest
  @CsvSource({
    "301, NONE",
    "400, NONE",
    "401, NONE",
    "403, NONE",
    "404, NONE",
    "408, ASK_AGAIN",
    "429, ASK_TOMORROW",
    "500, ASK_AGAIN",
    "502, ASK_AGAIN",
    "503, ASK_AGAIN",
    "504, ASK_AGAIN"
  })
  void withoutACodeByTheStatus(int status, Remedy expected) {
    ServiceFailedException failure = failure(status, "Unexpected errors");
    assertThat(failure.remedy()).isEqualTo(expected);
    assertThat(failure).hasMessageStartingWith("what: HTTP status " + status);
    assertThat(failure(status, OK).remedy()).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<!DOCTYPE html><html><body>점검 중</body></html>",
        "<html><body>점검 중</body></html>",
        "<response><header><resultCode>00</resultCode></header><body><items><item><itemUsd"
      })
  void whatIsNoAnswerMayPass(String body) {
    assertThat(failure(200, body).remedy()).isEqualTo(Remedy.ASK_AGAIN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"00", "0", " 00 ", "03"})
  void noItemsAreAnAnswer(String code) {
    byte[] body = error(code, "").getBytes(StandardCharsets.UTF_8);
    assertThat(check().passed(200, body)).isSameAs(body);
  }

  @Test
  void aKeyInTheServicesWordsIsHidden() {
    String digits = "12345678901234567890";
    String message = "(" + digits + ")";
    assertThatExceptionOfType(ServiceFailedException.class)
        .isThrownBy(
            () ->
                new KcsAnswerCheck("what", ServiceKey.of(digits, "test"))
                    .passed(200, error("99", message).getBytes(StandardCharsets.UTF_8)))
        .satisfies(failure -> assertThat(failure.getMessage()).doesNotContain(digits))
        .withNoCause();
  }

  private static String error(String code, String message) {
    return "<response><header><resultCode>%s</resultCode><resultMsg>%s</resultMsg></header><body/></response>"
        .formatted(code, message);
  }

  private static ServiceFailedException failure(int status, String body) {
    ServiceFailedException[] caught = new ServiceFailedException[1];
    assertThatExceptionOfType(ServiceFailedException.class)
        .isThrownBy(() -> check().passed(status, body.getBytes(StandardCharsets.UTF_8)))
        .satisfies(failure -> caught[0] = failure);
    return caught[0];
  }

  private static KcsAnswerCheck check() {
    return new KcsAnswerCheck("what", ServiceKey.of(KEY, "test"));
  }
}
