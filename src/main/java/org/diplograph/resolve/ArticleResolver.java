package org.diplograph.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.diplograph.model.Annotation;
import org.diplograph.model.LocalActor;
import org.diplograph.model.Mention;
import org.diplograph.model.ResolvedArticle;
import org.diplograph.resolve.Draft.Claim;
import org.jspecify.annotations.Nullable;

/**
 * Finds out who is mentioned in an article, and who holds which office. The result depends on
 * nothing but the article and the reference data; safe for use by several threads.
 */
public final class ArticleResolver {
  private final ReferenceData data;
  private final NamePass names;
  private final PersonPass people;
  private final AliasPass aliases;
  private final StatePass states;
  private final BodyPass bodies;
  private final OwnerPass owners;
  private final TitlePass titles;
  private final PartyPass parties;
  private final OwnerNames ownerNames;
  private final DefinedNames definedNames;
  private final StaffNames staffNames;
  private final WorkplaceNames workplaceNames;
  private final LeadershipPass leadership;
  private final MembershipPass memberships;
  private final ReferencePass references;
  private final LocationPass locations;
  private final SpeakingNames speaking;

  public ArticleResolver(ReferenceData data) {
    this.data = data;
    RoleReader reader = new RoleReader(data);
    this.names = new NamePass(data);
    this.people = new PersonPass(data);
    this.aliases = new AliasPass(data);
    this.states = new StatePass(data);
    this.bodies = new BodyPass(data);
    this.owners = new OwnerPass(data);
    this.titles = new TitlePass(data, reader);
    this.parties = new PartyPass(data);
    this.ownerNames = new OwnerNames(data);
    this.definedNames = new DefinedNames(data);
    this.staffNames = new StaffNames(data);
    this.workplaceNames = new WorkplaceNames(data);
    this.leadership = new LeadershipPass(data);
    this.memberships = new MembershipPass(data);
    this.references = new ReferencePass(data, reader);
    this.locations = new LocationPass(data);
    this.speaking = new SpeakingNames(data);
  }

  /**
   * An article in which it is known who each mention stands for, and by which step.
   *
   * @param article the article
   * @param steps for each of its mentions the step that linked it
   */
  public record Traced(ResolvedArticle article, List<String> steps) {}

  /** Links all mentions of the article's actors. */
  public ResolvedArticle resolve(Annotation annotation) {
    return trace(annotation).article();
  }

  /** The same, with the step that linked each mention. */
  public Traced trace(Annotation annotation) {
    Draft draft = new Draft(annotation);
    Trace trace = new Trace();
    people.apply(draft, names.apply(draft));
    trace.after("name", draft);
    aliases.apply(draft);
    trace.after("alias", draft);
    states.apply(draft);
    trace.after("state", draft);
    bodies.apply(draft);
    parties.apply(draft);
    ownerNames.apply(draft);
    definedNames.apply(draft);
    staffNames.apply(draft);
    workplaceNames.apply(draft);
    owners.apply(draft);
    trace.after("body", draft);
    List<List<RoleMention>> left = titles.apply(draft);
    leadership.apply(draft);
    trace.after("title", draft);
    speaking.apply(draft);
    trace.after("name", draft);
    new Claims(data).settle(draft);
    references.apply(draft, offices(left));
    titles.applyReferred(draft, left);
    leadership.applyReferred(draft);
    memberships.apply(draft);
    titles.applySuccessions(draft);
    List<Claim> claims = new Claims(data).settle(draft);
    trace.after("reference", draft);
    locations.apply(draft);
    trace.after("location", draft);
    return finish(draft, claims, trace);
  }

  private static List<RoleMention> offices(List<List<RoleMention>> chains) {
    return chains.stream()
        .flatMap(List::stream)
        .filter(role -> !role.role().isMembership())
        .toList();
  }

  /** A mention and the step that linked it. */
  private record Linked(Mention mention, String step) {}

  private Traced finish(Draft draft, List<Claim> claims, Trace trace) {
    Map<Who, Integer> ids = new LinkedHashMap<>();
    List<Linked> mentions = new ArrayList<>();
    for (Found found : draft.all()) {
      int id = ids.computeIfAbsent(found.who(), who -> ids.size());
      mentions.add(new Linked(mention(draft, found, id), trace.step(found)));
    }
    mentions.sort(
        Comparator.comparing(
            Linked::mention,
            Comparator.comparing(Mention::span)
                .thenComparingInt(Mention::actor)
                .thenComparing(Mention::form)));
    List<LocalActor> actors = new ArrayList<>();
    ids.forEach((who, id) -> actors.add(who.toActor(id, name(who))));
    return new Traced(
        new ResolvedArticle(
            draft.annotation(),
            actors,
            mentions.stream().map(Linked::mention).toList(),
            Statements.tenures(claims, ids),
            Statements.memberships(draft.belongings(), ids)),
        mentions.stream().map(Linked::step).toList());
  }

  private @Nullable String name(Who who) {
    String key = who.reference;
    if (key == null) {
      return null;
    }
    if (who.isCountry()) {
      Country country = data.countries().get(key);
      return country == null ? null : country.label();
    }
    Organization organization = data.organizations().get(key);
    return organization == null ? null : organization.label();
  }

  private static Mention mention(Draft draft, Found found, int id) {
    List<Piece> pieces = draft.pieces(found.sentence());
    return new Mention(
        id,
        found.sentence(),
        pieces.get(found.from()).token(),
        pieces.get(found.to() - 1).token() + 1,
        draft.span(found.sentence(), found.from(), found.to()),
        found.form(),
        found.confidence());
  }
}
