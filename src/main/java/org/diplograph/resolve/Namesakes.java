package org.diplograph.resolve;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diplograph.resolve.Places.Province;
import org.diplograph.resolve.ReferenceData.Kind;
import org.diplograph.resolve.ReferenceData.Sense;

/**
 * Tells where the words of a country's name name no country: "the Gulf of Mexico", "New Mexico",
 * "Paris, Texas", "the Panama Papers", "the Treaty of Rome", "Red Star Belgrade", "London Breed",
 * "Kenya Power", "in Spanish".
 */
final class Namesakes {
  private static final Set<String> CALENDAR =
      Stream.concat(
              Arrays.stream(Month.values()).map(m -> m.getDisplayName(TextStyle.FULL, Locale.UK)),
              Arrays.stream(DayOfWeek.values())
                  .map(d -> d.getDisplayName(TextStyle.FULL, Locale.UK)))
          .map(name -> name.toLowerCase(Locale.ROOT))
          .collect(Collectors.toSet());

  /** Where more of a line's words than this begin with capitals, they tell nothing. */
  private static final double TITLE_CASE = 0.8;

  private static final int LONG = 4;

  private final ReferenceData data;
  private final List<Piece> pieces;
  private final List<Phrases.Hit<Sense>> hits;
  private final List<Phrases.Hit<String>> fixed;

  Namesakes(ReferenceData data, List<Piece> pieces, List<Phrases.Hit<Sense>> hits) {
    this.data = data;
    this.pieces = pieces;
    this.hits = hits;
    this.fixed = data.places().fixed().all(pieces);
  }

  /** Whether a name found among the words is only part of another name, or a namesake. */
  boolean isOther(Phrases.Hit<Sense> hit) {
    if (!has(hit, sense -> sense.kind() != Kind.ORGANIZATION && sense.kind() != Kind.SEAT)) {
      return false;
    }
    return isInFixedPhrase(hit)
        || isInPlaceName(hit)
        || isNew(hit)
        || isInCompany(hit)
        || isInAddress(hit)
        || isProvince(hit)
        || isLanguage(hit)
        || (has(hit, Namesakes::isCapital)
            && (isInTitle(hit) || isInClub(hit) || isFirstPart(hit)));
  }

  private static boolean has(Phrases.Hit<Sense> hit, Predicate<Sense> wanted) {
    return hit.values().stream().anyMatch(wanted);
  }

  private static boolean isCapital(Sense sense) {
    return sense.kind() == Kind.CAPITAL;
  }

  private boolean isInFixedPhrase(Phrases.Hit<Sense> hit) {
    int length = hit.end() - hit.begin();
    return fixed.stream()
        .anyMatch(
            phrase ->
                phrase.begin() <= hit.begin()
                    && hit.end() <= phrase.end()
                    && phrase.end() - phrase.begin() > length);
  }

  /** "the Gulf of Mexico", "the South China Sea", "The Jordan Times". */
  private boolean isInPlaceName(Phrases.Hit<Sense> hit) {
    return isName(hit.end(), word -> data.nouns().has("PlaceNoun", word))
        || isBehind(hit.begin(), word -> data.nouns().has("PlaceNoun", word));
  }

  private boolean isNew(Phrases.Hit<Sense> hit) {
    int before = hit.begin() - 1;
    return before > 0
        && pieces.get(before).text().equals("New")
        && pieces.get(before).hasTag("PROPN")
        && hit.values().stream().allMatch(sense -> sense.kind() == Kind.NAME);
  }

  /** "the Paris Agreement", "the Treaty of Rome". */
  private boolean isInTitle(Phrases.Hit<Sense> hit) {
    return isName(hit.end(), word -> data.places().has("NamesakeNoun", word))
        || isBehind(hit.begin(), word -> data.places().has("NamesakeNoun", word));
  }

  private boolean isBehind(int begin, Predicate<String> noun) {
    int before = begin - 1;
    return before > 0 && pieces.get(before).is("of") && isName(before - 1, noun);
  }

  private boolean isName(int at, Predicate<String> noun) {
    return at >= 0
        && at < pieces.size()
        && pieces.get(at).isCapitalised()
        && noun.test(pieces.get(at).key());
  }

  /** "Saudi Telecom Company", "National Bank of Greece"; not "Iran Oil Minister". */
  private boolean isInCompany(Phrases.Hit<Sense> hit) {
    if (has(hit, sense -> sense.kind() == Kind.GOVERNMENT) || isTitleCase()) {
      return false;
    }
    int end = hit.end();
    while (isInRun(end)) {
      end++;
    }
    boolean ends = end > hit.end() && isCompany(end - 1);
    int before = hit.begin() - 1;
    boolean behind = before > 0 && pieces.get(before).is("of") && isCompany(before - 1);
    return (ends && !isBody(end)) || (behind && !isBody(before));
  }

  /** Whether a name goes on at a piece. */
  private boolean isInRun(int at) {
    return at < pieces.size()
        && pieces.get(at).isCapitalised()
        && !pieces.get(at).hyphen()
        && hits.stream().noneMatch(hit -> hit.begin() <= at && at < hit.end());
  }

  private boolean isCompany(int at) {
    return isName(at, word -> data.places().has("CompanyNoun", word));
  }

  /** "Ukrainian Central Bank": a body of the state. */
  private boolean isBody(int end) {
    return !data.nouns().bodies().endingAt(pieces, end).values().isEmpty();
  }

  /** "Paris, Texas": a province of another country follows, and the address ends. */
  private boolean isInAddress(Phrases.Hit<Sense> hit) {
    int at = hit.end() + 1;
    if (at >= pieces.size() || !pieces.get(at - 1).is(",")) {
      return false;
    }
    Phrases.Hit<Province> province = data.places().provinces().at(pieces, at);
    boolean elsewhere =
        province.values().stream()
            .anyMatch(one -> isWritten(one, province) && !isOf(hit, one.country()));
    boolean own =
        hits.stream()
            .filter(country -> country.begin() == at)
            .anyMatch(country -> has(country, sense -> isOf(hit, sense.key())));
    return elsewhere && !own && isEndOfAddress(province.end());
  }

  private static boolean isOf(Phrases.Hit<Sense> hit, String country) {
    return has(hit, sense -> sense.key().equals(country));
  }

  private boolean isWritten(Province province, Phrases.Hit<Province> hit) {
    Piece last = pieces.get(hit.end() - 1);
    return !province.abbreviated() || last.end() - last.begin() > last.text().length();
  }

  private boolean isEndOfAddress(int at) {
    return at >= pieces.size()
        || (pieces.get(at).hasTag("PUNCT") && !pieces.get(at).isPossessive());
  }

  /** "Athens, Georgia": the name of a province behind a town that is not in the country. */
  private boolean isProvince(Phrases.Hit<Sense> hit) {
    int comma = hit.begin() - 1;
    boolean province =
        data.places().provinces().at(pieces, hit.begin()).values().stream()
            .anyMatch(one -> !one.abbreviated());
    if (!province || comma < 1 || !pieces.get(comma).is(",") || !isEndOfAddress(hit.end())) {
      return false;
    }
    for (Phrases.Hit<Sense> town : hits) {
      if (town.end() == comma) {
        return town.values().stream()
            .noneMatch(sense -> sense.kind() == Kind.NAME || isOf(hit, sense.key()));
      }
    }
    return pieces.get(comma - 1).hasTag("PROPN");
  }

  /** "Red Star Belgrade": another part of a name stands directly before the capital. */
  private boolean isInClub(Phrases.Hit<Sense> hit) {
    int before = hit.begin() - 1;
    if (before < 0 || pieces.get(hit.begin()).hyphen() || isTitleCase()) {
      return false;
    }
    Piece piece = pieces.get(before);
    return piece.hasTag("PROPN")
        && piece.isCapitalised()
        && piece.text().length() >= LONG
        && !CALENDAR.contains(piece.key())
        && !data.nouns().has("Region", piece.key())
        && !data.nouns().has("LocativeWord", piece.key())
        && hits.stream().noneMatch(other -> other.end() == hit.begin())
        && data.offices().roles().endingAt(pieces, hit.begin()).values().isEmpty();
  }

  /**
   * "London Breed", "the Geneva Conventions": another part of a name directly behind the capital.
   */
  private boolean isFirstPart(Phrases.Hit<Sense> hit) {
    int next = hit.end();
    if (!isInRun(next) || isTitleCase()) {
      return false;
    }
    Piece piece = pieces.get(next);
    return piece.hasTag("PROPN")
        && piece.text().length() >= LONG
        && !CALENDAR.contains(piece.key())
        && !data.nouns().has("Region", piece.key())
        && data.offices().roles().at(pieces, next).values().isEmpty()
        && data.nouns().bodies().at(pieces, next).values().isEmpty();
  }

  private boolean isTitleCase() {
    List<Piece> words = pieces.stream().filter(p -> p.text().length() >= LONG).toList();
    return words.stream().filter(Piece::isCapitalised).count() > TITLE_CASE * words.size();
  }

  /** "spoke in Spanish", "learns Japanese": a demonym that no noun follows and no article leads. */
  private boolean isLanguage(Phrases.Hit<Sense> hit) {
    if (!hit.values().stream().allMatch(sense -> sense.kind() == Kind.DEMONYM)) {
      return false;
    }
    boolean plural = pieces.get(hit.end() - 1).key().endsWith("s");
    return !plural && isHead(hit) && isLedToLanguage(hit.begin());
  }

  /** Whether no noun follows, nor one behind another demonym: "in Russian and Chinese waters". */
  private boolean isHead(Phrases.Hit<Sense> hit) {
    if (hit.end() >= pieces.size()) {
      return true;
    }
    Piece next = pieces.get(hit.end());
    for (Phrases.Hit<Sense> other : hits) {
      if (other.begin() == hit.end() + 1 && isLink(next)) {
        return isHead(other);
      }
    }
    return !next.isNounLike() && !next.hasTag("ADJ") && !next.hyphen();
  }

  private static boolean isLink(Piece piece) {
    return piece.is("and") || piece.is("or") || piece.is(",");
  }

  private boolean isLedToLanguage(int begin) {
    int before = begin - 1;
    if (before < 0) {
      return false;
    }
    Piece word = pieces.get(before);
    if (isLink(word)) {
      return hits.stream().filter(hit -> hit.end() == before).anyMatch(this::isLanguage);
    }
    return word.is("in")
        || word.is("into")
        || word.is("from")
        || data.places().has("LanguageVerb", word.lemma());
  }
}
