package org.diplograph.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.diplograph.model.Actor;
import org.diplograph.model.ActorType;
import org.diplograph.model.LocalActor;
import org.diplograph.model.Merge;
import org.diplograph.model.Resolution;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentityResolverTest {
  private static IdentityResolver resolver;

  @BeforeAll
  static void load() throws IOException {
    resolver = new IdentityResolver(ReferenceData.load());
  }

  private static LocalActor person(String name, String... roles) {
    return new LocalActor(0, ActorType.PERSON, name, List.of(name), null, null, List.of(roles));
  }

  private static LocalActor organization(String name, String organOf) {
    return new LocalActor(0, ActorType.ORGANIZATION, name, List.of(name), null, organOf, List.of());
  }

  private static boolean same(LocalActor one, LocalActor other) {
    Resolution resolution =
        resolver.resolve(Map.of("a", List.of(one), "b", List.of(other)), Map.of());
    return resolution.of("a").equals(resolution.of("b"));
  }

  @ParameterizedTest
  @CsvSource({
    "Sergey Lavrov, Sergei Lavrov",
    "Stefan Löfven, Stefan Lofven",
    "Volodymyr Zelensky, Volodymyr Zelenskyy",
    "Volodymyr Zelenskiy, Volodymyr Zelenskyy",
    "Mohammed Morsi, Mohamed Morsi",
    "Mohammad Javad Zarif, Javad Zarif",
    "Bashar al-Assad, Bashar Assad",
    "Moon Jae-in, Moon Jae In",
    "Kim Jong Un, Kim Jong-un",
    "Joe Biden, Joseph Biden",
    "Vladimir V. Putin, Vladimir Putin",
    "Recep Tayyip Erdogan, Recep Tayyip Erdoğan",
    "Shinzo Abe, Abe Shinzo",
    "Alexander Lukashenko, Aleksandr Lukashenko"
  })
  void spellingsOfOnePerson(String one, String other) {
    assertThat(same(person(one), person(other))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "George W. Bush, George H. W. Bush",
    "Bill Clinton, Hillary Clinton",
    "Hafez al-Assad, Bashar al-Assad",
    "Kim Jong Un, Kim Jong Il",
    "Kim Il Sung, Kim Jong Il",
    "Heydar Aliyev, Ilham Aliyev",
    "Pierre Trudeau, Justin Trudeau",
    "Lech Kaczynski, Jaroslaw Kaczynski",
    "Raul Castro, Fidel Castro"
  })
  void familiesStayApart(String one, String other) {
    assertThat(same(person(one), person(other))).isFalse();
  }

  @Test
  void namesakesOfDifferentCountriesStayApart() {
    assertThat(
            same(person("Ali Hassan", "defence minister|IQ"), person("Ali Hassan", "president|TZ")))
        .isFalse();
  }

  @Test
  void lastNameAloneNeedsEvidence() {
    LocalActor full = person("Sergey Lavrov", "foreign minister|RU");
    assertThat(same(full, person("Lavrov", "foreign minister|RU"))).isTrue();
    assertThat(same(full, person("Lavrov"))).isFalse();
    assertThat(same(full, person("Lavrov", "foreign minister|UA"))).isFalse();
  }

  @Test
  void middleInitialDecidesAgainstTwoCandidates() {
    Resolution resolution =
        resolver.resolve(
            Map.of(
                "a", List.of(person("George W. Bush")),
                "b", List.of(person("George H. W. Bush")),
                "c", List.of(person("George Bush"))),
            Map.of());
    assertThat(List.of(resolution.of("a"), resolution.of("b"), resolution.of("c")))
        .doesNotHaveDuplicates();
  }

  @Test
  void aShorterNameManyYearsApartIsSomebodyElse() {
    Map<String, List<LocalActor>> articles =
        Map.of(
            "a", List.of(person("George Bush", "president|US")),
            "b", List.of(person("George W. Bush", "president|US")),
            "c", List.of(person("George W Bush", "president|US")));
    Resolution resolution =
        resolver.resolve(
            articles,
            Map.of(
                "a", LocalDate.of(1991, 10, 30),
                "b", LocalDate.of(2003, 3, 20),
                "c", LocalDate.of(2006, 7, 15)));
    assertThat(resolution.of("a")).isNotEqualTo(resolution.of("b"));
    assertThat(resolution.of("b")).isEqualTo(resolution.of("c"));
  }

  @ParameterizedTest
  @CsvSource({
    "Russian Foreign Ministry, Ministry of Foreign Affairs of the Russian Federation",
    "Russian Foreign Ministry, foreign ministry",
    "Russian Foreign Ministry, Russian Ministry of Foreign Affairs"
  })
  void bodiesHoweverSpelled(String one, String other) {
    Resolution resolution =
        resolver.resolve(
            Map.of("a", List.of(organization(one, "RU")), "b", List.of(organization(other, "RU"))),
            Map.of());
    assertThat(resolution.of("a").get(0))
        .isEqualTo(resolution.of("b").get(0))
        .isEqualTo(
            new Actor(
                ActorType.ORGANIZATION,
                "russian-foreign-ministry",
                "Russian Foreign Ministry",
                "RU"));
  }

  @Test
  void twoFamilyNamesThatFitOneWithoutOfficeAreNotBothTheirs() {
    LocalActor country =
        new LocalActor(1, ActorType.COUNTRY, "US", List.of("US"), "US", null, List.of());
    Resolution resolution =
        resolver.resolve(
            Map.of(
                "a", List.of(person("Bashar al-Assad", "president|"), country),
                "b", List.of(person("Assad", "president|RU"), country),
                "c", List.of(person("Assad", "president|US"))),
            Map.of());
    assertThat(resolution.of("b").get(0)).isNotEqualTo(resolution.of("c").get(0));
  }

  @Test
  void bodiesOfDifferentStates() {
    assertThat(same(organization("foreign ministry", "RU"), organization("foreign ministry", "CN")))
        .isFalse();
  }

  @Test
  void labelIsTheMostUsualFullName() {
    Resolution resolution =
        resolver.resolve(
            Map.of(
                "a", List.of(person("Sergei Lavrov")),
                "b", List.of(person("Sergey Lavrov")),
                "c", List.of(person("Sergey Lavrov"))),
            Map.of());
    assertThat(resolution.of("a").get(0).label()).isEqualTo("Sergey Lavrov");
    assertThat(resolution.of("a").get(0).key()).isEqualTo("sergey-lavrov");
  }

  @Test
  void everyMergeHasAReason() {
    Resolution resolution =
        resolver.resolve(
            Map.of(
                "a", List.of(person("Sergey V. Lavrov", "foreign minister|RU")),
                "b", List.of(person("Sergey Lavrov", "foreign minister|RU")),
                "c", List.of(person("Lavrov", "foreign minister|RU")),
                "d", List.of(person("Sergey Lavrov", "foreign minister|RU")),
                "e", List.of(organization("foreign ministry", "RU")),
                "f", List.of(organization("Ministry of Foreign Affairs", "RU"))),
            Map.of());
    assertThat(resolution.why("a", 0)).isEmpty();
    for (String article : List.of("b", "c", "d")) {
      List<Merge> steps = resolution.why(article, 0);
      assertThat(steps.get(0).article()).isEqualTo(article);
      assertThat(steps.get(steps.size() - 1).otherArticle()).isEqualTo("a");
      assertThat(steps).allMatch(step -> step.reason().endsWith("."));
    }
    assertThat(resolution.why("f", 0)).hasSize(1);
  }

  @Test
  void orderMakesNoDifference() {
    List<String> names =
        List.of(
            "Sergey Lavrov",
            "Sergei Lavrov",
            "Lavrov",
            "George Bush",
            "George W. Bush",
            "George H. W. Bush",
            "Kim Jong Un",
            "Kim Jong-un",
            "Kim Jong Il",
            "Kim",
            "Bill Clinton",
            "Clinton",
            "Hillary Clinton",
            "Mohammed Ali",
            "Muhammad Ali",
            "V. Putin",
            "Vladimir Putin",
            "Vladimir V. Putin");
    List<String> owners = List.of("RU", "US", "KP", "", "GB");
    Random random = new Random(7);
    Map<String, List<LocalActor>> articles = new LinkedHashMap<>();
    for (int i = 0; i < 60; i++) {
      List<LocalActor> actors = new ArrayList<>();
      for (int j = 0; j < 3; j++) {
        String name = names.get(random.nextInt(names.size()));
        String role = "president|" + owners.get(random.nextInt(owners.size()));
        actors.add(
            new LocalActor(j, ActorType.PERSON, name, List.of(name), null, null, List.of(role)));
      }
      articles.put("article-" + i, actors);
    }
    Resolution expected = resolver.resolve(articles, Map.of());
    List<String> keys = new ArrayList<>(articles.keySet());
    for (int i = 0; i < 20; i++) {
      Collections.shuffle(keys, random);
      Map<String, List<LocalActor>> shuffled = new LinkedHashMap<>();
      keys.forEach(key -> shuffled.put(key, articles.get(key)));
      assertThat(resolver.resolve(shuffled, Map.of())).isEqualTo(expected);
    }
  }
}
