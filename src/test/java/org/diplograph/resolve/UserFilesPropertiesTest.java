package org.diplograph.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.diplograph.model.Actor;
import org.diplograph.model.ActorType;
import org.diplograph.model.LocalActor;
import org.diplograph.model.Merge;
import org.diplograph.model.Notice;
import org.diplograph.model.Resolution;
import org.diplograph.model.TurtleFile;
import org.jspecify.annotations.Nullable;

/** What holds of any articles with any authority files and statements. */
class UserFilesPropertiesTest {
  private static final String OWL = "http://www.w3.org/2002/07/owl#";
  private static final List<String> NAMES =
      List.of(
          "Sergey Lavrov",
          "Sergei Lavrov",
          "Lavrov",
          "George Bush",
          "George W. Bush",
          "George H. W. Bush",
          "Bush",
          "John Kerry",
          "Kim Jong Un",
          "Kim Jong-un",
          "Kim",
          "Mohammed Ali",
          "Muhammad Ali");
  private static final List<String> ROLES =
      List.of("", "foreign minister|RU", "president|US", "president|", "leader|KP");
  private static final List<String> ORGANIZATIONS =
      List.of("Harbour League", "HL", "League of Harbours", "Foreign Ministry");
  private static final IdentityResolver RESOLVER = resolver();
  private static final AuthorityReader.Basis BASIS = basis();

  private static AuthorityReader.Basis basis() {
    try {
      return AuthorityReader.Basis.load(Store.BASE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static IdentityResolver resolver() {
    try {
      return new IdentityResolver(ReferenceData.load());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Articles and files made of one number. */
  private static final class Case {
    final Map<String, List<LocalActor>> articles = new LinkedHashMap<>();
    final Map<String, LocalDate> dates = new HashMap<>();
    final List<String> statements = new ArrayList<>();
    final List<String> entries = new ArrayList<>();

    Case(Random random) {
      for (int i = 0; i < 2 + random.nextInt(7); i++) {
        articles.put("a" + i, actors(random));
        dates.put("a" + i, LocalDate.of(1985 + random.nextInt(40), 1, 1));
      }
      for (int i = 0; i < random.nextInt(6); i++) {
        String verb = random.nextInt(3) == 0 ? "sameAs" : "differentFrom";
        statements.add("<" + term(random) + "> <" + OWL + verb + "> <" + term(random) + "> .\n");
      }
      for (int i = 0; i < random.nextInt(6); i++) {
        entries.add(entry(i, random));
      }
    }

    private static List<LocalActor> actors(Random random) {
      List<LocalActor> actors = new ArrayList<>();
      for (int j = 0; j < 1 + random.nextInt(3); j++) {
        String name = pick(NAMES, random);
        String role = pick(ROLES, random);
        actors.add(
            new LocalActor(
                j,
                ActorType.PERSON,
                name,
                List.of(name),
                null,
                null,
                role.isEmpty() ? List.of() : List.of(role)));
      }
      String name = pick(ORGANIZATIONS, random);
      String country = random.nextBoolean() ? "PE" : null;
      actors.add(
          new LocalActor(
              actors.size(),
              ActorType.ORGANIZATION,
              name,
              List.of(name),
              null,
              country,
              List.of()));
      return actors;
    }

    private static String term(Random random) {
      return switch (random.nextInt(5)) {
        case 0 -> "person/" + Slugs.of(pick(NAMES, random));
        case 1 -> "organization/" + Slugs.of(pick(ORGANIZATIONS, random));
        case 2 -> "https://example.org/e" + random.nextInt(6);
        case 3 -> "person/fresh-" + random.nextInt(2);
        default -> "article/a" + random.nextInt(8) + "/mention/" + random.nextInt(3);
      };
    }

    private static String entry(int number, Random random) {
      boolean person = random.nextInt(4) > 0;
      List<String> names = person ? NAMES : ORGANIZATIONS;
      String iri = random.nextInt(4) == 0 ? "person/p" + number : "https://example.org/e" + number;
      String country = random.nextInt(3) == 0 ? " ; <https://schema.org/nationality> 'RU'" : "";
      return "<"
          + iri
          + "> a <https://schema.org/"
          + (person ? "Person" : "Organization")
          + "> ; <https://schema.org/name> '"
          + pick(names, random)
          + "' ; <https://schema.org/alternateName> '"
          + pick(names, random)
          + "'"
          + country
          + " .\n";
    }

    private static <T> T pick(List<T> list, Random random) {
      return list.get(random.nextInt(list.size()));
    }

    Identification resolve() {
      List<TurtleFile> authorities = new ArrayList<>();
      for (String entry : entries) {
        authorities.add(new TurtleFile(entry.hashCode() % 2 + ".ttl", entry));
      }
      TurtleFile same = new TurtleFile("same.ttl", String.join("", statements));
      return RESOLVER.resolve(
          articles,
          dates,
          Authorities.read(authorities, Store.BASE, BASIS),
          Decisions.read(List.of(same), Store.BASE, this::mention));
    }

    Decisions.@Nullable Mentioned mention(String article, int number) {
      String identifier = article.substring(article.lastIndexOf('/') + 1);
      List<LocalActor> actors = articles.getOrDefault(identifier, List.of());
      return number < actors.size()
          ? new Decisions.Mentioned(identifier, number, actors.get(number).name())
          : null;
    }

    void shuffle(Random random) {
      List<String> keys = new ArrayList<>(articles.keySet());
      Collections.shuffle(keys, random);
      Map<String, List<LocalActor>> copy = new LinkedHashMap<>();
      keys.forEach(key -> copy.put(key, articles.get(key)));
      articles.clear();
      articles.putAll(copy);
      Collections.shuffle(statements, random);
      Collections.shuffle(entries, random);
    }
  }

  @Property(tries = 200)
  void theOrderOfArticlesFilesAndStatementsMakesNoDifference(@ForAll long seed) {
    Random random = new Random(seed);
    Case some = new Case(random);
    Identification expected = some.resolve();
    for (int i = 0; i < 4; i++) {
      some.shuffle(random);
      assertThat(some.resolve()).isEqualTo(expected);
    }
  }

  @Property(tries = 200)
  void whatIsNotReportedIsFollowed(@ForAll long seed) {
    Case some = new Case(new Random(seed));
    Identification found = some.resolve();
    Set<String> ignored = new TreeSet<>();
    found.notices().stream()
        .filter(notice -> notice.kind() == Notice.Kind.IGNORED)
        .forEach(notice -> ignored.add(notice.text()));
    for (String statement : some.statements) {
      String[] words = statement.replaceAll("[<>]", "").split(" ");
      Actor one = mentioned(some, found.resolution(), words[0]);
      Actor other = mentioned(some, found.resolution(), words[2]);
      boolean told =
          ignored.stream().anyMatch(text -> text.contains(words[0]) && text.contains(words[2]));
      if (one != null && other != null && !told) {
        assertThat(one.equals(other)).as(statement).isEqualTo(words[1].endsWith("sameAs"));
      }
    }
  }

  private static @Nullable Actor mentioned(Case some, Resolution resolution, String iri) {
    if (!iri.contains("/mention/")) {
      return null;
    }
    int number = Integer.parseInt(iri.substring(iri.lastIndexOf('/') + 1));
    Decisions.Mentioned mentioned = some.mention(iri.split("/")[1], number);
    return mentioned == null ? null : resolution.of(mentioned.article()).get(mentioned.actor());
  }

  @Property(tries = 200)
  void everyActorHasOneTreeOfReasons(@ForAll long seed) {
    Case some = new Case(new Random(seed));
    Resolution resolution = some.resolve().resolution();
    Map<Actor, Set<String>> roots = new HashMap<>();
    some.articles.forEach(
        (article, actors) -> {
          for (LocalActor local : actors) {
            List<Merge> why = resolution.why(article, local.id());
            Merge last = why.isEmpty() ? null : why.get(why.size() - 1);
            Actor actor = resolution.of(article).get(local.id());
            roots
                .computeIfAbsent(actor, k -> new TreeSet<>())
                .add(
                    last == null
                        ? article + " " + local.id()
                        : last.otherArticle() + " " + last.otherActor());
          }
        });
    roots.forEach((actor, ends) -> assertThat(ends).as(actor.key()).hasSize(1));
  }
}
