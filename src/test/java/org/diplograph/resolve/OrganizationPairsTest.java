package org.diplograph.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Comparator;
import java.util.Map;
import java.util.OptionalInt;
import org.diplograph.model.Mention;
import org.diplograph.model.Resolution;
import org.diplograph.model.ResolvedArticle;
import org.diplograph.resolve.IdentityPairs.Figures;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Measures which organizations are taken for one, each named in a small article of its own. */
class OrganizationPairsTest {
  private static final int COLUMNS = 5;
  private static ReferenceData data;
  private static IdentityResolver resolver;

  @BeforeAll
  static void load() throws IOException {
    data = ReferenceData.load();
    resolver = new IdentityResolver(data);
  }

  @Test
  void pairsOfNames() throws IOException {
    Figures figures =
        IdentityPairs.measure("organization-pairs.tsv", COLUMNS, OrganizationPairsTest::areOne);
    System.out.println("organizations, " + figures);
    assertThat(figures.precision())
        .as("wrongly one: " + figures.wrong())
        .isGreaterThanOrEqualTo(0.0);
    assertThat(figures.recall()).as("wrongly two: " + figures.missed()).isGreaterThanOrEqualTo(0.0);
  }

  private static boolean areOne(String[] pair) {
    ResolvedArticle one = article(pair[0], pair[1]);
    ResolvedArticle other = article(pair[2], pair[3]);
    OptionalInt first = actor(one, pair[0]);
    OptionalInt second = actor(other, pair[2]);
    if (first.isEmpty() || second.isEmpty()) {
      return false;
    }
    Resolution resolution =
        resolver.resolve(Map.of("a", one.actors(), "b", other.actors()), Map.of());
    return resolution
        .of("a")
        .get(first.getAsInt())
        .equals(resolution.of("b").get(second.getAsInt()));
  }

  /** News that says the organization's name, and before it the country's if there is one. */
  private static ResolvedArticle article(String name, String code) {
    Country country = data.countries().get(code);
    String where = country == null ? "" : "A new law was debated in " + country.label() + ".\n\n";
    return Texts.resolve(where + "The {O " + bare(name) + "} published a statement on Monday.")
        .article();
  }

  private static String bare(String name) {
    return name.startsWith("the ") ? name.substring(4) : name;
  }

  /** The actor of the longest mention of the name: an organization, or the state it stands for. */
  private static OptionalInt actor(ResolvedArticle article, String name) {
    String text = article.annotation().article().text();
    int begin = text.lastIndexOf(bare(name));
    int end = begin + bare(name).length();
    return article.mentions().stream()
        .filter(mention -> mention.span().begin() < end && mention.span().end() > begin)
        .max(Comparator.comparingInt(mention -> mention.span().end() - mention.span().begin()))
        .stream()
        .mapToInt(Mention::actor)
        .findFirst();
  }
}
