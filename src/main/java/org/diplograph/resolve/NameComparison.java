package org.diplograph.resolve;

import java.util.Collections;
import java.util.List;
import org.diplograph.resolve.Likeness.Kind;

/** Compares the names of people by their words alone; both have two words or more. */
final class NameComparison {
  /** How far apart two spellings of one word may sound. */
  private static final double ALIKE = 0.22;

  /** How far apart two whole names may sound that are written as other numbers of words. */
  private static final double ALIKE_IN_ALL = 0.14;

  /** Given names that are known to be two may not sound farther apart than this. */
  private static final double MISSPELLED = 0.1;

  private static final int SHORT = 3;

  private final GivenNames given;

  NameComparison(GivenNames given) {
    this.given = given;
  }

  /** In which way the names of both may be one person's. */
  Likeness compare(PersonProfile one, PersonProfile other) {
    if (one.known() != null && other.known() != null) {
      return Likeness.of(one.known() == other.known() ? Kind.SAME : Kind.DIFFERENT);
    }
    Likeness best = Likeness.of(Kind.DIFFERENT);
    for (FullName name : one.names()) {
      for (FullName own : other.names()) {
        Likeness likeness = compare(name, own);
        best = likeness.isCloserThan(best) ? likeness : best;
      }
    }
    return best;
  }

  /** In which way both may be names of one person. */
  Likeness compare(FullName one, FullName other) {
    if (hasOtherGeneration(one, other)) {
      return Likeness.of(Kind.DIFFERENT);
    }
    boolean sameGeneration = one.generation().equals(other.generation());
    if (areSame(one, other)) {
      return Likeness.of(sameGeneration ? Kind.SAME : Kind.SHORTER);
    }
    if (fitsInOrder(one.keys(), other.keys()) || fitsInOrder(one.parts(), other.parts())) {
      return Likeness.of(sameGeneration && areWhole(one, other) ? Kind.VARIANT : Kind.SHORTER);
    }
    Likeness part = part(one.keys(), other.keys());
    if (part.isDifferent() && !(one.all().equals(one.keys()) && other.all().equals(other.keys()))) {
      part = part(one.all(), other.all());
    }
    if (part.isDifferent() && (areLong(one.parts()) && areLong(other.parts()))) {
      part = part(one.parts(), other.parts());
    }
    return part.isDifferent() ? alike(one, other) : part;
  }

  /**
   * Whether both can be names of one person of an article. There a name with one given name less is
   * more likely that of another member of the family.
   */
  boolean isOneInArticle(FullName one, FullName other) {
    Kind kind = compare(one, other).kind();
    FullName shorter = one.all().size() <= other.all().size() ? one : other;
    boolean surnames = kind == Kind.LED && !given.isListed(shorter.first());
    return kind.compareTo(Kind.SHORTER) <= 0 || kind == Kind.SECOND || surnames;
  }

  /** Whether two names of one word may be spellings of one. */
  boolean soundAlike(FullName one, FullName other) {
    return far(one.first(), other.first()) <= ALIKE_IN_ALL
        && !areTwoGiven(one.first(), other.first());
  }

  /** Whether neither has fewer names than the other, nor initials for them. */
  private static boolean areWhole(FullName one, FullName other) {
    return one.words() == other.words()
        && one.keys().stream().allMatch(word -> word.length() > 1)
        && other.keys().stream().allMatch(word -> word.length() > 1);
  }

  private static boolean hasOtherGeneration(FullName one, FullName other) {
    return !one.generation().isEmpty()
        && !other.generation().isEmpty()
        && !one.generation().equals(other.generation());
  }

  private boolean areSame(FullName one, FullName other) {
    if (one.joined().equals(other.joined())) {
      return true;
    }
    List<String> sorted = one.keys().stream().sorted().toList();
    boolean turned =
        sorted.equals(other.keys().stream().sorted().toList())
            || one.joined().equals(other.familyFirst())
            || other.joined().equals(one.familyFirst());
    return turned && !(isGiven(one.first()) && isGiven(one.last()));
  }

  /** Of two given names it matters which stands first: Ali Hassan is not Hassan Ali. */
  private boolean isGiven(String key) {
    return given.gender(key) != Who.Gender.UNKNOWN;
  }

  /** Same family name, same given name, middle names left out or shortened. */
  private boolean fitsInOrder(List<String> one, List<String> other) {
    int end = one.size() - 1;
    int otherEnd = other.size() - 1;
    return end > 0
        && otherEnd > 0
        && isSameFamily(one.get(end), other.get(otherEnd))
        && isSameFirst(one.get(0), other.get(0))
        && middlesFit(one.subList(1, end), other.subList(1, otherEnd));
  }

  private boolean isSameFamily(String one, String other) {
    return one.equals(other) || given.areSameFamily(one, other);
  }

  /** A given name, or a family name where it stands in front. */
  private boolean isSameFirst(String one, String other) {
    return isSameWord(one, other) || given.areSame(one, other) || given.areSameFamily(one, other);
  }

  /** The same word, or one its initial. */
  private static boolean isSameWord(String one, String other) {
    return one.equals(other) || isInitialOf(one, other) || isInitialOf(other, one);
  }

  private static boolean isInitialOf(String one, String other) {
    return one.length() == 1 && Spelling.initial(one) == Spelling.initial(other);
  }

  private static boolean middlesFit(List<String> some, List<String> others) {
    if (some.isEmpty() || others.isEmpty()) {
      return true;
    }
    List<String> few = some.size() <= others.size() ? some : others;
    List<String> many = few == some ? others : some;
    boolean words = few.stream().allMatch(word -> word.length() > 1);
    return startsWith(few, many) || (words && isInOrder(few, many));
  }

  /** Initials count from the first: "George W." is not "George H. W.". */
  private static boolean startsWith(List<String> few, List<String> many) {
    for (int i = 0; i < few.size(); i++) {
      if (!isSameWord(few.get(i), many.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isInOrder(List<String> few, List<String> many) {
    int at = 0;
    for (String word : few) {
      while (at < many.size() && !many.get(at).equals(word)) {
        at++;
      }
      if (at++ >= many.size()) {
        return false;
      }
    }
    return true;
  }

  /** Short parts of a word with hyphens, as in Korean names, are no names of their own. */
  private static boolean areLong(List<String> parts) {
    return parts.stream().allMatch(part -> part.length() > 2);
  }

  /** "Javad Zarif" of "Mohammad Javad Zarif", "Hugo Chavez" of "Hugo Rafael Chavez Frias". */
  private Likeness part(List<String> one, List<String> other) {
    List<String> few = one.size() <= other.size() ? one : other;
    List<String> many = few == one ? other : one;
    int size = few.size();
    int more = many.size() - size;
    if (size < 2 || more == 0 || few.get(0).length() < 2) {
      return Likeness.of(Kind.DIFFERENT);
    }
    if (many.subList(more, many.size()).equals(few)) {
      return led(few.get(0), many.subList(0, more));
    }
    boolean begins = isSameFirst(few.get(0), many.get(0)) || given.isLeftOut(many.get(0));
    boolean contains = Collections.indexOfSubList(many, few) >= 0 || isInOrder(few, many);
    return contains && begins ? Likeness.of(Kind.SECOND) : Likeness.of(Kind.DIFFERENT);
  }

  /**
   * Mohammad and initials in front are often left out; other names may be a son's or daughter's.
   */
  private Likeness led(String first, List<String> front) {
    if (front.stream().allMatch(word -> word.length() == 1 || given.isLeftOut(word))) {
      return Likeness.of(Kind.SHORTER);
    }
    return given.areOfTwoGenders(first, front.get(0))
        ? Likeness.of(Kind.DIFFERENT)
        : Likeness.of(Kind.LED);
  }

  private Likeness alike(FullName one, FullName other) {
    if (areTwoGiven(one.first(), other.first())) {
      return Likeness.of(Kind.DIFFERENT);
    }
    double apart = ends(one, other);
    if (apart <= ALIKE && middlesSoundAlike(one, other)) {
      return new Likeness(Kind.ALIKE, apart);
    }
    double whole = Sounds.distance(one.joined(), other.joined());
    return one.words() != other.words() && whole <= ALIKE_IN_ALL
        ? new Likeness(Kind.ALIKE, whole)
        : Likeness.of(Kind.DIFFERENT);
  }

  /** How far apart the farther end of both sounds. */
  private double ends(FullName one, FullName other) {
    double first = isSameFirst(one.first(), other.first()) ? 0 : far(one.first(), other.first());
    double last = isSameFamily(one.last(), other.last()) ? 0 : far(one.last(), other.last());
    return Math.max(first, last);
  }

  /** Short words sound alike by chance. */
  private static double far(String one, String other) {
    return Math.max(one.length(), other.length()) > SHORT ? Sounds.distance(one, other) : 1;
  }

  private static boolean middlesSoundAlike(FullName one, FullName other) {
    if (one.words() == 2 || other.words() == 2) {
      return true;
    }
    for (int i = 1; i < Math.min(one.words(), other.words()) - 1; i++) {
      String word = one.keys().get(i);
      String own = other.keys().get(i);
      if (!isSameWord(word, own) && Sounds.distance(word, own) > ALIKE) {
        return false;
      }
    }
    return one.words() == other.words();
  }

  /** Whether both are given names that nobody bears in turn, such as Hassan and Hussein. */
  private boolean areTwoGiven(String one, String other) {
    return given.isListed(one)
        && given.isListed(other)
        && !given.areSame(one, other)
        && Sounds.distance(one, other) > MISSPELLED;
  }
}
