package org.diplograph.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.diplograph.model.Actor;
import org.diplograph.model.ActorType;
import org.diplograph.model.LocalActor;
import org.diplograph.model.Merge;
import org.diplograph.model.Resolution;

/** What holds of who is who whatever the articles are. */
class IdentityPropertiesTest {
  private static final List<String> COUNTRIES = List.of("RU", "US", "KP", "PK", "MX", "SY");
  private static IdentityResolver resolver;

  @BeforeContainer
  static void load() throws IOException {
    resolver = new IdentityResolver(ReferenceData.load());
  }

  private record News(String id, LocalDate date, List<LocalActor> actors) {}

  @Provide
  Arbitrary<List<News>> news() {
    Arbitrary<LocalActor> people =
        Combinators.combine(
                Arbitraries.of(
                    "Sergey Lavrov",
                    "Sergei V. Lavrov",
                    "Lavrov",
                    "S. Lavrov",
                    "George Bush",
                    "George W. Bush",
                    "George H. W. Bush",
                    "Bush",
                    "Kim Jong Un",
                    "Kim Jong-un",
                    "Kim Jong Il",
                    "Kim",
                    "Nawaz Sharif",
                    "Maryam Nawaz Sharif",
                    "Sharif",
                    "Hugo Chávez Frías",
                    "Hugo Chavez",
                    "Moammar Gadhafi",
                    "Muammar Qaddafi",
                    "Bashar al-Assad",
                    "Bashar Assad",
                    "Hafez al-Assad",
                    "Assad",
                    "Ali Hassan",
                    "Hassan Ali",
                    "Lee Myung-bak",
                    "Yi Myung Bak"),
                Arbitraries.of("president", "foreign minister", "king"),
                Arbitraries.of("RU", "US", "KP", "PK", "MX", "SY", "", "-"))
            .as(IdentityPropertiesTest::person);
    Arbitrary<LocalActor> organizations =
        Combinators.combine(
                Arbitraries.of(
                    "Communist Party",
                    "Russian Communist Party",
                    "Foreign Ministry",
                    "PLO",
                    "Palestine Liberation Organization",
                    "Liberal Party of Mexico",
                    "Gazprom"),
                Arbitraries.of("RU", "MX", "SY").injectNull(0.5))
            .as((name, owner) -> organization(name, owner));
    Arbitrary<List<LocalActor>> actors =
        Arbitraries.oneOf(people, organizations).list().ofMinSize(1).ofMaxSize(4);
    Arbitrary<Set<String>> countries = Arbitraries.of(COUNTRIES).set().ofMaxSize(2);
    return Combinators.combine(actors, countries, Arbitraries.integers().between(1985, 2025))
        .as(IdentityPropertiesTest::article)
        .list()
        .ofMinSize(2)
        .ofMaxSize(12)
        .map(IdentityPropertiesTest::numbered);
  }

  private static LocalActor person(String name, String role, String owner) {
    List<String> roles = owner.equals("-") ? List.of() : List.of(role + "|" + owner);
    return new LocalActor(0, ActorType.PERSON, name, List.of(name), null, null, roles);
  }

  private static LocalActor organization(String name, String owner) {
    return new LocalActor(0, ActorType.ORGANIZATION, name, List.of(name), null, owner, List.of());
  }

  private static News article(List<LocalActor> actors, Set<String> countries, int year) {
    List<LocalActor> all = new ArrayList<>(actors);
    countries.stream()
        .sorted()
        .forEach(
            code ->
                all.add(
                    new LocalActor(
                        0, ActorType.COUNTRY, code, List.of(code), code, null, List.of())));
    List<LocalActor> ids =
        IntStream.range(0, all.size())
            .mapToObj(
                i -> {
                  LocalActor a = all.get(i);
                  return new LocalActor(
                      i, a.type(), a.name(), a.names(), a.reference(), a.organOf(), a.roles());
                })
            .toList();
    return new News("", LocalDate.of(year, 6, 1), ids);
  }

  private static List<News> numbered(List<News> news) {
    return IntStream.range(0, news.size())
        .mapToObj(i -> new News("a" + i, news.get(i).date(), news.get(i).actors()))
        .toList();
  }

  private static Resolution resolve(List<News> news) {
    Map<String, List<LocalActor>> articles = new LinkedHashMap<>();
    Map<String, LocalDate> dates = new LinkedHashMap<>();
    for (News article : news) {
      articles.put(article.id(), article.actors());
      dates.put(article.id(), article.date());
    }
    return resolver.resolve(articles, dates);
  }

  @Property(tries = 500)
  void theOrderOfArticlesMakesNoDifference(@ForAll("news") List<News> news, @ForAll Random random) {
    List<News> shuffled = new ArrayList<>(news);
    Collections.shuffle(shuffled, random);
    assertThat(resolve(shuffled)).isEqualTo(resolve(news));
  }

  @Property(tries = 500)
  void everyMergeIsTold(@ForAll("news") List<News> news) {
    Resolution resolution = resolve(news);
    Set<Actor> actors = new HashSet<>();
    int locals = 0;
    int merges = 0;
    for (News article : news) {
      for (LocalActor local : article.actors()) {
        if (local.reference() == null) {
          Actor actor = resolution.of(article.id()).get(local.id());
          actors.add(actor);
          locals++;
          List<Merge> why = resolution.why(article.id(), local.id());
          merges += why.isEmpty() ? 0 : 1;
          assertThat(why)
              .allMatch(m -> resolution.of(m.otherArticle()).get(m.otherActor()).equals(actor));
        }
      }
    }
    assertThat(merges).isEqualTo(locals - actors.size());
  }

  @Property(tries = 500)
  void nobodyHoldsOfficesOfTwoCountries(@ForAll("news") List<News> news) {
    Resolution resolution = resolve(news);
    Map<Actor, Set<String>> owners = new LinkedHashMap<>();
    for (News article : news) {
      for (LocalActor local : article.actors()) {
        if (local.type() == ActorType.PERSON) {
          Actor actor = resolution.of(article.id()).get(local.id());
          for (String role : local.roles()) {
            String owner = role.substring(role.indexOf('|') + 1);
            if (!owner.isEmpty()) {
              owners.computeIfAbsent(actor, k -> new HashSet<>()).add(owner);
            }
          }
        }
      }
    }
    assertThat(owners.values()).allMatch(countries -> countries.size() == 1);
  }
}
