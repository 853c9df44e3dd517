package org.diplograph.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.diplograph.model.Mention.Form;
import org.diplograph.model.Name;
import org.diplograph.resolve.Gazetteer.Match;
import org.diplograph.resolve.ReferenceData.Kind;
import org.diplograph.resolve.ReferenceData.Sense;
import org.jspecify.annotations.Nullable;

/**
 * Brings together what the name finder found and what is known: mentions of countries and
 * organizations, and where people's names stand.
 */
final class NamePass {
  /** A name of the name finder, cut down to the name itself. */
  private record Span(int from, int to, Name.Type type, double probability) {
    boolean covers(Match match) {
      return from <= match.from() && match.to() <= to;
    }

    boolean equals(Match match) {
      return from == match.from() && match.to() == to;
    }

    boolean overlaps(Match match) {
      return from < match.to() && match.from() < to;
    }
  }

  private final ReferenceData data;
  private final Gazetteer gazetteer;
  private final NameTrimmer trimmer;
  private final OrganizationNames organizations;

  NamePass(ReferenceData data) {
    this.data = data;
    this.gazetteer = new Gazetteer(data);
    this.trimmer = new NameTrimmer(data);
    this.organizations = new OrganizationNames(data);
  }

  /** Adds the mentions of countries and organizations; hands on the names of people. */
  List<PersonName> apply(Draft draft) {
    List<List<Match>> matches = new ArrayList<>();
    List<List<Span>> spans = new ArrayList<>();
    for (int i = 0; i < draft.sentences(); i++) {
      matches.add(gazetteer.matches(draft.pieces(i)));
      spans.add(new ArrayList<>());
    }
    for (Name name : draft.annotation().names()) {
      Span span = trimmed(draft, name);
      if (span != null) {
        spans.get(name.sentence()).add(span);
      }
    }
    AmbiguousNames ambiguous = new AmbiguousNames(data, draft, matches);
    Set<String> personWords = personWords(draft, spans);
    List<PersonName> people = new ArrayList<>();
    for (int i = 0; i < draft.sentences(); i++) {
      new InSentence(draft, i, matches.get(i), spans.get(i), ambiguous, personWords).apply(people);
    }
    return people;
  }

  private @Nullable Span trimmed(Draft draft, Name name) {
    List<Piece> pieces = draft.pieces(name.sentence());
    int from = 0;
    while (from < pieces.size() && pieces.get(from).token() < name.firstToken()) {
      from++;
    }
    int to = from;
    while (to < pieces.size() && pieces.get(to).token() < name.endToken()) {
      to++;
    }
    int[] range = trimmer.trim(pieces, from, to, name.type());
    return range[0] >= range[1] || isInsideRole(pieces, range)
        ? null
        : new Span(range[0], range[1], name.type(), name.probability());
  }

  /** "State" in "Secretary of State" is no organization, nor "US Defense" in front of it. */
  private boolean isInsideRole(List<Piece> pieces, int[] range) {
    return data.offices().roles().all(pieces).stream()
        .anyMatch(
            hit ->
                (hit.begin() < range[0] && range[1] <= hit.end())
                    || (hit.begin() < range[1] && range[1] < hit.end()));
  }

  /** The words of all people's names of two words or more. */
  private static Set<String> personWords(Draft draft, List<List<Span>> spans) {
    Set<String> words = new HashSet<>();
    for (int i = 0; i < spans.size(); i++) {
      for (Span span : spans.get(i)) {
        if (span.type() == Name.Type.PERSON && span.to() - span.from() > 1) {
          draft.pieces(i).subList(span.from(), span.to()).forEach(p -> words.add(p.key()));
        }
      }
    }
    return words;
  }

  /** The work in one sentence. */
  private final class InSentence {
    private final Draft draft;
    private final int sentence;
    private final List<Piece> pieces;
    private final List<Match> matches;
    private final List<Span> spans;
    private final AmbiguousNames ambiguous;
    private final Set<String> personWords;

    InSentence(
        Draft draft,
        int sentence,
        List<Match> matches,
        List<Span> spans,
        AmbiguousNames ambiguous,
        Set<String> personWords) {
      this.draft = draft;
      this.sentence = sentence;
      this.pieces = draft.pieces(sentence);
      this.matches = matches;
      this.spans = spans;
      this.ambiguous = ambiguous;
      this.personWords = personWords;
    }

    void apply(List<PersonName> people) {
      List<Match> left = new ArrayList<>(matches);
      for (Span span : spans) {
        boolean known = left.stream().anyMatch(match -> isKnown(span, match));
        if (known || isHeadline(span)) {
          continue;
        }
        switch (span.type()) {
          case PERSON -> {
            int end = companyEnd(span.to());
            if (end > span.to()) {
              organizations.add(draft, sentence, span.from(), end, span.probability());
              left.removeIf(span::overlaps);
              continue;
            }
            people.add(new PersonName(sentence, span.from(), span.to(), span.probability()));
            left.removeIf(span::overlaps);
          }
          case ORGANIZATION -> {
            boolean added =
                organizations.add(draft, sentence, span.from(), span.to(), span.probability());
            left.removeIf(match -> span.overlaps(match) && (added && !isOwner(span, match)));
          }
          case LOCATION -> left.removeIf(match -> span.covers(match) && !isPartOf(span, match));
        }
      }
      left.forEach(this::add);
    }

    /** "H. J. Kalik & Company, LLC": where a firm's name ends that begins with a person's. */
    private int companyEnd(int to) {
      int at = to;
      boolean link = at < pieces.size() && (pieces.get(at).is("&") || pieces.get(at).is("and"));
      if (link && isEnding(at + 1)) {
        at += 2;
      }
      int last = at < pieces.size() && pieces.get(at).is(",") ? at + 1 : at;
      boolean form = isEnding(last) && data.nouns().has("CompanyForm", pieces.get(last).key());
      return form ? last + 1 : at;
    }

    private boolean isEnding(int at) {
      return at < pieces.size()
          && pieces.get(at).isCapitalised()
          && (data.nouns().has("CompanyForm", pieces.get(at).key())
              || data.nouns().has("CompanyEnding", pieces.get(at).key()));
    }

    /** "Kenya Warns Uganda" in capitals: words from one country to another are no name. */
    private boolean isHeadline(Span span) {
      List<Match> inside = matches.stream().filter(span::covers).filter(Match::isCountry).toList();
      if (inside.size() < 2 || !draft.sentence(sentence).headline()) {
        return false;
      }
      Match first = inside.get(0);
      Match last = inside.get(inside.size() - 1);
      return first.from() == span.from()
          && last.to() == span.to()
          && first.to() < last.from()
          && !first.senses().equals(last.senses());
    }

    /** Whether a known name stands where the finder's name does, and is rather it. */
    private boolean isKnown(Span span, Match match) {
      if (!span.equals(match)) {
        boolean wider = match.from() <= span.from() && span.to() <= match.to();
        boolean inOrganization =
            span.type() != Name.Type.PERSON && match.is(Kind.ORGANIZATION) && wider;
        return wider && (inOrganization || match.length() > 1);
      }
      if (span.type() != Name.Type.PERSON) {
        return true;
      }
      return match.length() > 1 || !isPerson(match);
    }

    /** "Jordan" where a Michael Jordan is named, or behind "Mr". */
    private boolean isPerson(Match match) {
      if (personWords.contains(pieces.get(match.from()).key())) {
        return true;
      }
      boolean titled =
          !data.offices().honorifics().endingAt(pieces, match.from()).values().isEmpty()
              || !data.offices().roles().endingAt(pieces, match.from()).values().isEmpty();
      return titled
          || (match.senses().stream().anyMatch(Sense::ambiguous)
              && !ambiguous.isCertain(match, sentence));
    }

    /** A country in front of a national body or another organization of it. */
    private boolean isOwner(Span span, Match match) {
      if (!match.isCountry()) {
        return false;
      }
      boolean first = match.from() <= span.from();
      boolean demonym = match.is(Kind.DEMONYM);
      return first && (demonym || organizations.hasBody(pieces, match.to(), span.to()))
          || (match.to() == span.to() && organizations.hasBody(pieces, span.from(), match.from()));
    }

    /** "northern Syria", "Moscow, Russia": the country stays. */
    private boolean isPartOf(Span span, Match match) {
      for (int i = span.from(); i < match.from(); i++) {
        Piece piece = pieces.get(i);
        boolean inside = matches.stream().anyMatch(other -> covers(other, piece));
        if (!inside
            && !data.nouns().has("Region", piece.key())
            && !piece.is(",")
            && !isParticiple(piece)) {
          return hasComma(i, match.from());
        }
      }
      return match.to() == span.to() || hasComma(match.to(), span.to());
    }

    /** "Signs Pact, Alarming Australia": capitals make names of participles in headlines. */
    private boolean isParticiple(Piece piece) {
      return draft.sentence(sentence).headline() && piece.key().endsWith("ing");
    }

    private boolean covers(Match match, Piece piece) {
      return pieces.subList(match.from(), match.to()).contains(piece);
    }

    private boolean hasComma(int from, int to) {
      return pieces.subList(from, to).stream().anyMatch(piece -> piece.is(","));
    }

    private void add(Match match) {
      if (match.senses().stream().allMatch(sense -> sense.kind() == Kind.ALL)) {
        if (match.senses().size() > 1) {
          match.senses().forEach(sense -> add(match, sense));
        }
        return;
      }
      Sense sense = ambiguous.choose(match, sentence);
      if (sense != null) {
        add(match, sense);
      }
    }

    private void add(Match match, Sense sense) {
      Form form =
          switch (sense.kind()) {
            case NAME, ORGANIZATION, ALL -> Form.NAME;
            case DEMONYM -> Form.DEMONYM;
            case GOVERNMENT, SEAT -> Form.METONYM;
            case CAPITAL, CITY -> Form.PLACE;
          };
      boolean organization = sense.kind() == Kind.ORGANIZATION || sense.kind() == Kind.SEAT;
      if (organization) {
        Organization known = data.organizations().get(sense.key());
        Who who = draft.organization(sense.key(), known == null ? null : known.organOf());
        draft.add(who, sentence, match.from(), match.to(), form, 0.95);
        if (who.organOf != null) {
          addOwner(match, who.organOf);
        }
      } else {
        Who who = draft.country(sense.key());
        draft.add(who, sentence, match.from(), match.to(), form, sense.ambiguous() ? 0.8 : 0.95);
      }
    }

    /** "US State Department" names the United States too. */
    private void addOwner(Match match, String country) {
      Phrases.Hit<Sense> hit = data.names().within(pieces, match.from(), match.to() - 1);
      if (hit.values().stream().anyMatch(sense -> sense.key().equals(country))) {
        Who owner = draft.country(country);
        draft.add(owner, sentence, hit.begin(), hit.end(), Form.DEMONYM, 0.95);
      }
    }
  }
}
