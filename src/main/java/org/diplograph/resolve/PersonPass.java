package org.diplograph.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.diplograph.model.Mention.Form;
import org.jspecify.annotations.Nullable;

/** Links the names of people in an article: which are of one person. */
final class PersonPass {
  private static final double SHARED_LAST_NAME = 0.6;

  /** One person's names so far. */
  private static final class Person {
    final Who who = Who.person();
    final List<FullName> names = new ArrayList<>();
    final List<PersonName> places = new ArrayList<>();

    boolean fits(FullName name, GivenNames given, KnownPeople known) {
      return names.stream()
          .allMatch(own -> own.isSingle() || (own.fits(name, given) && !known.areTwo(own, name)));
    }

    boolean hasLast(String key) {
      return names.stream().anyMatch(name -> name.last().equals(key));
    }

    boolean hasFirst(String key) {
      return names.stream().anyMatch(name -> name.first().equals(key));
    }

    boolean hasWord(String key) {
      return names.stream().anyMatch(name -> name.keys().contains(key));
    }
  }

  private final GivenNames given;
  private final KnownPeople known;
  private final TitledNames titled;
  private final MissedNames missed;
  private final OtherNames others;

  PersonPass(ReferenceData data) {
    this.given = data.givenNames();
    this.known = data.people();
    this.titled = new TitledNames(data);
    this.missed = new MissedNames(data);
    this.others = new OtherNames(data);
  }

  void apply(Draft draft, List<PersonName> found) {
    List<PersonName> names = new ArrayList<>(found);
    names.addAll(titled.missed(draft, names));
    names.sort(Comparator.comparingInt(PersonName::sentence).thenComparingInt(PersonName::from));
    names = HyphenedNames.whole(draft, Brackets.join(draft, names));
    List<Person> people = new ArrayList<>();
    linkFull(draft, names, people);
    linkSingle(draft, names, people);
    joinOther(draft, names, people);
    for (Person person : people) {
      addMentions(draft, person, people);
    }
    missed.add(draft, known(people));
  }

  /** "Anna Roe, née Doe" is one person by two names. */
  private void joinOther(Draft draft, List<PersonName> names, List<Person> people) {
    for (int i = 1; i < names.size(); i++) {
      PersonName before = others.of(draft, names, i);
      Person one = before == null ? null : at(people, before);
      Person other = before == null ? null : at(people, names.get(i));
      if (one != null && other != null && one != other) {
        one.names.addAll(other.names);
        one.places.addAll(other.places);
        people.remove(other);
      }
    }
  }

  private static @Nullable Person at(List<Person> people, PersonName place) {
    return people.stream().filter(p -> p.places.contains(place)).findFirst().orElse(null);
  }

  /** The names of each person. */
  private static List<MissedNames.Known> known(List<Person> people) {
    return people.stream().map(p -> new MissedNames.Known(p.who, List.copyOf(p.names))).toList();
  }

  private static FullName fullName(Draft draft, PersonName name) {
    return FullName.of(draft.text(name.sentence(), name.from(), name.to()));
  }

  private void linkFull(Draft draft, List<PersonName> names, List<Person> people) {
    List<PersonName> full =
        names.stream()
            .filter(name -> !fullName(draft, name).isSingle())
            .sorted(
                Comparator.comparingInt((PersonName n) -> -fullName(draft, n).words())
                    .thenComparingInt(PersonName::sentence)
                    .thenComparingInt(PersonName::from))
            .toList();
    for (PersonName place : full) {
      FullName name = fullName(draft, place);
      Person person =
          people.stream().filter(other -> other.fits(name, given, known)).findFirst().orElse(null);
      add(people, person, name, place);
    }
  }

  private void linkSingle(Draft draft, List<PersonName> names, List<Person> people) {
    for (PersonName place : names) {
      FullName name = fullName(draft, place);
      if (name.isSingle()) {
        Who.Gender gender = addressed(draft, place);
        List<Person> fitting = people.stream().filter(p -> fits(p, gender)).toList();
        add(people, single(fitting, name, place), name, place);
      }
    }
  }

  /** "Mr. Obama" is not Michelle Obama. */
  private boolean fits(Person person, Who.Gender gender) {
    return gender == Who.Gender.UNKNOWN
        || person.names.stream()
            .filter(name -> !name.isSingle())
            .map(name -> given.gender(name.first()))
            .allMatch(usual -> usual == Who.Gender.UNKNOWN || usual == gender);
  }

  /** What the form of address before a name tells. */
  private static Who.Gender addressed(Draft draft, PersonName place) {
    List<Piece> pieces = draft.pieces(place.sentence());
    int at = place.from() - 1;
    at -= at > 0 && pieces.get(at).is(".") ? 1 : 0;
    return at < 0
        ? Who.Gender.UNKNOWN
        : switch (pieces.get(at).key().replace(".", "")) {
          case "mr" -> Who.Gender.MALE;
          case "mrs", "ms", "miss" -> Who.Gender.FEMALE;
          default -> Who.Gender.UNKNOWN;
        };
  }

  private static void add(
      List<Person> people, @Nullable Person known, FullName name, PersonName place) {
    Person person = known;
    if (person == null) {
      person = new Person();
      people.add(person);
    }
    person.places.add(place);
    if (!person.names.contains(name)) {
      person.names.add(name);
    }
  }

  /** Last name before first name before any other word; of several people the one named last. */
  private static @Nullable Person single(List<Person> people, FullName name, PersonName place) {
    String key = name.first();
    List<Person> fitting = people.stream().filter(person -> person.hasLast(key)).toList();
    if (fitting.isEmpty()) {
      fitting = people.stream().filter(person -> person.hasFirst(key)).toList();
    }
    if (fitting.isEmpty()) {
      fitting = people.stream().filter(person -> person.hasWord(key)).toList();
    }
    return fitting.stream().max(Comparator.comparingInt(p -> recency(p, place))).orElse(null);
  }

  private static int recency(Person person, PersonName place) {
    int best = Integer.MIN_VALUE;
    for (PersonName other : person.places) {
      int distance = position(place) - position(other);
      best = Math.max(best, distance >= 0 ? -distance : -1_000_000 + distance);
    }
    return best;
  }

  private static int position(PersonName name) {
    return name.sentence() * 1000 + name.from();
  }

  private void addMentions(Draft draft, Person person, List<Person> people) {
    for (PersonName place : person.places) {
      FullName name = fullName(draft, place);
      double confidence =
          name.isSingle() && isShared(people, name.last())
              ? SHARED_LAST_NAME
              : Math.max(0.5, place.probability());
      draft.add(person.who, place.sentence(), place.from(), place.to(), Form.NAME, confidence);
      if (!name.isSingle() && person.who.gender == Who.Gender.UNKNOWN) {
        person.who.gender = given.gender(name.first());
      }
    }
  }

  private static boolean isShared(List<Person> people, String last) {
    return people.stream().filter(person -> person.hasLast(last)).count() > 1;
  }
}
