package org.diplograph.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** How the server is reached. */
class ServerSettingsTest {
  private static ServerSettings settings(String base, String publicUrl) {
    return new ServerSettings(
        "127.0.0.1",
        0,
        Duration.ofSeconds(1),
        base,
        publicUrl == null ? null : URI.create(publicUrl),
        ServerLimits.DEFAULT,
        null);
  }

  @Test
  void addressesBeginWhereTheProxyPutsTheServer() {
    assertThat(settings("https://e.org/id/", null).root()).isEqualTo("/");
    assertThat(settings("https://e.org/id/", "https://e.org/graph").root()).isEqualTo("/graph/");
  }

  @Test
  void theBaseAnswersAtItsOwnPathIfItNamesThisServer() {
    assertThat(settings("https://e.org/kg/thing/", "https://e.org/kg/").basePath())
        .isEqualTo("/thing/");
    assertThat(settings("https://e.org/thing/", "https://e.org/kg/").basePath()).isNull();
    assertThat(settings("https://other.org/kg/thing/", "https://e.org/kg/").basePath()).isNull();
    assertThat(settings("https://e.org/thing/", null).basePath()).isNull();
  }

  @Test
  void aClientIsTheOneThatAProxyHereNames() {
    ServerSettings proxied = settings("https://e.org/id/", "https://e.org/");
    assertThat(proxied.client("127.0.0.1", "6.6.6.6, 10.1.2.3")).isEqualTo("10.1.2.3");
    assertThat(proxied.client("10.9.9.9", "10.1.2.3")).isEqualTo("10.9.9.9");
    assertThat(settings("https://e.org/id/", null).client("127.0.0.1", "10.1.2.3"))
        .isEqualTo("127.0.0.1");
  }
}
