package org.diplograph.relate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.diplograph.annotate.Inflection;
import org.diplograph.model.Factuality;
import org.diplograph.relate.LexiconReader.Lemon;
import org.jspecify.annotations.Nullable;

/**
 * The words that change how real an event is or whose claim it is: auxiliaries, words with
 * complements, modifiers, conjunctions, reporting words; and the verbs that carry no meaning of
 * their own. Read from Turtle, immutable.
 */
final class Cues {
  private final Map<String, Factuality> auxiliaries = new HashMap<>();
  private final Map<String, Factuality> complements = new HashMap<>();
  private final Map<String, Factuality> modifiers = new HashMap<>();
  private final Map<String, Factuality> subordinators = new HashMap<>();
  private final Set<String> reporting = new HashSet<>();
  private final Set<String> uttering = new HashSet<>();
  private final Map<String, List<PhraseVerb>> phrases = new HashMap<>();
  private final Map<String, String> verbForms = new HashMap<>();
  private final Set<String> mouthpieces = new HashSet<>();
  private final Set<String> ownWords = new HashSet<>();
  private final Set<String> voices = new HashSet<>();
  private final Set<String> lightVerbs = new HashSet<>();
  private final Set<String> relationalNouns = new HashSet<>();
  private final Set<String> standInNouns = new HashSet<>();
  private final Set<String> homeDeeds = new HashSet<>();
  private final Set<String> harm = new HashSet<>();
  private final Set<String> pacts = new HashSet<>();
  private final Set<String> origins = new HashSet<>();
  private final Set<String> crowds = new HashSet<>();
  private final Set<String> counting = new HashSet<>();
  private final Set<String> apart = new HashSet<>();
  private final Set<String> arrivals = new HashSet<>();
  private final Set<String> occasions = new HashSet<>();
  private final Set<String> bounds = new HashSet<>();
  private final Set<String> simultaneous = new HashSet<>();
  private final Set<String> scheduling = new HashSet<>();
  private final Set<String> aims = new HashSet<>();
  private final Set<String> none = new HashSet<>();
  private final Set<String> mere = new HashSet<>();
  private final Set<String> chance = new HashSet<>();
  private final Set<String> outside = new HashSet<>();

  private Cues() {}

  static Cues read(Model model) {
    Cues cues = new Cues();
    cues.fill(model, "AuxiliaryCue", cues.auxiliaries);
    cues.fill(model, "ComplementCue", cues.complements);
    cues.fill(model, "ModifierCue", cues.modifiers);
    cues.fill(model, "SubordinatorCue", cues.subordinators);
    fill(model, "ReportingVerb", cues.reporting);
    fill(model, "UtteringVerb", cues.uttering);
    cues.phrases.putAll(PhraseVerb.read(model));
    cues.noteForms(cues.reporting);
    cues.noteForms(cues.phrases.keySet());
    fill(model, "MouthpieceNoun", cues.mouthpieces);
    fill(model, "OwnWordsNoun", cues.ownWords);
    fill(model, "ClaimWord", cues.voices);
    fill(model, "LightVerb", cues.lightVerbs);
    cues.noteForms(cues.lightVerbs);
    cues.noteForms(cues.complements.keySet());
    fill(model, "RelationalNoun", cues.relationalNouns);
    fill(model, "StandInNoun", cues.standInNouns);
    // Taggers leave plurals that begin a headline or follow a title as they are.
    List.copyOf(cues.standInNouns)
        .forEach(noun -> cues.standInNouns.addAll(Inflection.ofNoun(noun)));
    fill(model, "HomeDeedNoun", cues.homeDeeds);
    List.copyOf(cues.homeDeeds).forEach(noun -> cues.homeDeeds.addAll(Inflection.ofNoun(noun)));
    fill(model, "PactNoun", cues.pacts);
    fill(model, "OriginVerb", cues.origins);
    fill(model, "HarmNoun", cues.harm);
    List.copyOf(cues.harm).forEach(noun -> cues.harm.addAll(Inflection.ofNoun(noun)));
    fill(model, "CrowdNoun", cues.crowds);
    List.copyOf(cues.crowds).forEach(noun -> cues.crowds.addAll(Inflection.ofNoun(noun)));
    fill(model, "CountNoun", cues.counting);
    fill(model, "ApartWord", cues.apart);
    fill(model, "ArrivalVerb", cues.arrivals);
    fill(model, "OccasionMarker", cues.occasions);
    fill(model, "DateBound", cues.bounds);
    fill(model, "SimultaneousMarker", cues.simultaneous);
    fill(model, "ScheduleWord", cues.scheduling);
    fill(model, "DateAim", cues.aims);
    fill(model, "NoneWord", cues.none);
    fill(model, "MereWord", cues.mere);
    fill(model, "ChanceVerb", cues.chance);
    fill(model, "OutsideMarker", cues.outside);
    return cues;
  }

  private void noteForms(Set<String> verbs) {
    for (String verb : verbs) {
      Inflection.ofVerb(verb).forEach(form -> verbForms.put(form, verb));
    }
  }

  private void fill(Model model, String type, Map<String, Factuality> map) {
    model
        .listSubjectsWithProperty(RDF.type, Lemon.dip(type))
        .forEach(
            cue -> {
              Factuality factuality = factuality(cue);
              cue.listProperties(RDFS.label).forEach(l -> map.put(l.getString(), factuality));
            });
  }

  private static void fill(Model model, String type, Set<String> set) {
    model
        .listSubjectsWithProperty(RDF.type, Lemon.dip(type))
        .forEach(cue -> cue.listProperties(RDFS.label).forEach(l -> set.add(l.getString())));
  }

  private static Factuality factuality(Resource cue) {
    Resource value = cue.getPropertyResourceValue(Lemon.dip("factuality"));
    if (value == null) {
      throw new IllegalArgumentException(
          cue + ": no dip:factuality: say what it makes of an event");
    }
    return Factuality.valueOf(value.getLocalName().toUpperCase(Locale.ROOT));
  }

  /** What an auxiliary makes of its verb, or null if nothing. */
  @Nullable Factuality auxiliary(String word) {
    return auxiliaries.get(word);
  }

  /** What a word makes of its complement, or null if it is not known. */
  @Nullable Factuality complement(String lemma) {
    return complements.get(lemma);
  }

  /** What a modifier makes of its word, or null if nothing. */
  @Nullable Factuality modifier(String lemma) {
    return modifiers.get(lemma);
  }

  /** What a conjunction or preposition makes of what it opens, or null if nothing. */
  @Nullable Factuality subordinator(String word) {
    return subordinators.get(word);
  }

  /** Whether its subject says what its complement says. */
  boolean reports(String lemma) {
    return reporting.contains(lemma);
  }

  /** Whether the clause that it governs is what its subject says. */
  boolean utters(String lemma) {
    return uttering.contains(lemma);
  }

  /** The verb that a word is a form of, if another was taken for its lemma and is none here. */
  @Nullable String lemma(String word, String taken) {
    String verb = verbForms.get(word.toLowerCase(Locale.ROOT));
    return verb == null || tells(taken) || verb.equals(taken) ? null : verb;
  }

  /** Whether its subject says something, in a clause or a phrase or in quotation marks. */
  boolean tells(String lemma) {
    return reporting.contains(lemma) || phrases.containsKey(lemma);
  }

  /** The ways in which the verb's phrases are what its subject says. */
  List<PhraseVerb> phrases(String lemma) {
    return phrases.getOrDefault(lemma, List.of());
  }

  /** Whether it says what a body or a state says: "spokesman", "statement". */
  boolean isMouthpiece(String lemma) {
    return mouthpieces.contains(lemma);
  }

  /** Whether it holds the words of whoever it is from, a person too: "a letter from Jane Doe". */
  boolean isOwnWords(String lemma) {
    return ownWords.contains(lemma);
  }

  /** Whether even what stands behind its preposition is its subject's claim: "accused of". */
  boolean accuses(String lemma) {
    return voices.contains(lemma);
  }

  /** Whether it is no mere report, but what it says is its subject's claim all the same. */
  boolean claims(String lemma) {
    return voices.contains(lemma) || reporting.contains(lemma);
  }

  /** Whether "with" behind this noun belongs to it: "the future of relations with Iran". */
  boolean isRelational(String lemma) {
    return relationalNouns.contains(lemma);
  }

  /** Whether who owns it does what it does: "whose administration", "Assad's forces". */
  boolean isStandIn(String lemma) {
    return standInNouns.contains(lemma);
  }

  /** Whether those who rule a country do it there: "the crackdown in Belarus". */
  boolean isHomeDeed(String lemma) {
    return homeDeeds.contains(lemma);
  }

  /** Whether two have it with each other: "the deal with Chile". */
  boolean isPact(String lemma) {
    return pacts.contains(lemma);
  }

  /** Whether it tells where those who do it are from: "people who fled Syria". */
  boolean isOrigin(String lemma) {
    return origins.contains(lemma);
  }

  /** Whether those where it happens suffer it: "the attack in Paris". */
  boolean isHarm(String lemma) {
    return harm.contains(lemma);
  }

  /** Whether it only tells how many there are of what stands behind "of": "dozens". */
  boolean counts(String lemma) {
    return counting.contains(lemma);
  }

  /** Whether whose they are protests where they do: "Serbian students". */
  boolean isCrowd(String lemma) {
    return crowds.contains(lemma);
  }

  /** Whether it says that somebody does not act for whose they are: "opposition", "former". */
  boolean isApart(String lemma) {
    return apart.contains(lemma);
  }

  /** Whether it says where its subject comes to: "reached Chad". */
  boolean arrives(String lemma) {
    return arrivals.contains(lemma);
  }

  /** Whether what stands behind it is an occasion that the subject takes part in. */
  boolean isOccasion(String preposition) {
    return occasions.contains(preposition);
  }

  /** Whether a date behind it only bounds when something happens: "since Monday". */
  boolean isBound(String preposition) {
    return bounds.contains(preposition);
  }

  /** Whether what happens on an occasion behind it happens when that takes place: "during". */
  boolean isSimultaneous(String preposition) {
    return simultaneous.contains(preposition);
  }

  /** Whether a date beside it is that of what is ahead: "talks scheduled for Friday". */
  boolean schedules(String lemma) {
    return scheduling.contains(lemma);
  }

  /** Whether the date behind it is what something is set for: "postponed until Friday". */
  boolean aims(String preposition) {
    return aims.contains(preposition);
  }

  /** Whether it negates what it is a subject, an object or a part of: "no", "none". */
  boolean isNone(String word) {
    return none.contains(word);
  }

  /** Whether "not" before it negates nothing: "not only". */
  boolean isMere(String word) {
    return mere.contains(word);
  }

  /** Whether the auxiliary with "not" leaves open what is so: "may not". */
  boolean isChance(String auxiliary) {
    return chance.contains(auxiliary);
  }

  /** Whether what stands behind it is no complement of the word before: "agreed at the talks". */
  boolean isOutside(String preposition) {
    return outside.contains(preposition);
  }

  /** Whether it lends its subject to the event that its object names. */
  boolean isLight(String lemma) {
    return lightVerbs.contains(lemma);
  }
}
