package org.diplograph.rdf;

import org.apache.jena.graph.Node;
import org.diplograph.model.Actor;
import org.diplograph.model.ActorType;
import org.diplograph.model.Article;
import org.diplograph.model.Membership;
import org.diplograph.model.PartialDate;
import org.diplograph.model.Tenure;
import org.diplograph.model.TenureStatus;
import org.diplograph.model.Term;
import org.jspecify.annotations.Nullable;

/**
 * Writes who holds which office and who belongs to what, and the direct edges of what is so now.
 */
final class BelongingMapping {
  private final GraphDraft draft;

  BelongingMapping(GraphDraft draft) {
    this.draft = draft;
  }

  void write() {
    draft.extraction.tenures().forEach(this::tenure);
    draft.extraction.memberships().forEach(this::membership);
  }

  private void tenure(Tenure tenure) {
    Actor owner = tenure.owner() == null ? null : draft.actors.get(tenure.owner());
    Node office = draft.iris.office(draft.graph, owner, tenure.role());
    draft.type(office, "Office");
    String of = owner == null ? "" : " of " + owner.label();
    draft.add(office, Vocabulary.LABEL, Vocabulary.text(tenure.role() + of));
    draft.add(office, "role", Vocabulary.text(tenure.role()));
    if (tenure.owner() != null) {
      draft.add(office, "officeOf", draft.actor(tenure.owner()));
    }
    hold(tenure, office, owner);
  }

  private void hold(Tenure tenure, Node office, @Nullable Actor owner) {
    Node node = draft.iris.part(draft.graph, "tenure", tenure.id());
    Node holder = draft.actor(tenure.holder());
    draft.type(node, "Tenure");
    draft.add(node, "holder", holder);
    draft.add(node, "office", office);
    draft.add(node, "tenureStatus", status(tenure.status()));
    when(node, tenure.term());
    tenure.evidence().forEach(s -> draft.add(node, "evidence", draft.evidence(s)));
    if (tenure.status() == TenureStatus.CURRENT) {
      draft.add(holder, "holdsOffice", office);
    }
    if (GraphDraft.represents(tenure) && owner != null && owner.type() == ActorType.COUNTRY) {
      draft.add(holder, "represents", draft.iris.actor(owner));
    }
  }

  private void membership(Membership membership) {
    Node member = draft.actor(membership.member());
    Node organization = draft.actor(membership.organization());
    if (member.equals(organization)) {
      return;
    }
    Node node = draft.iris.part(draft.graph, "membership", membership.id());
    draft.type(node, "Membership");
    draft.add(node, "member", member);
    draft.add(node, "organization", organization);
    draft.add(node, "membershipStatus", status(membership.status()));
    when(node, membership.term());
    membership.evidence().forEach(s -> draft.add(node, "evidence", draft.evidence(s)));
    if (membership.status() == TenureStatus.CURRENT) {
      draft.add(member, "memberOf", organization);
    }
  }

  private static Node status(TenureStatus status) {
    return Vocabulary.dip(GraphDraft.titleCase(status.name()));
  }

  private void when(Node node, Term term) {
    Article article = draft.extraction.article();
    if (article.issued() != null) {
      draft.add(node, "asOf", Vocabulary.date(article.issued().toString()));
    }
    date(node, "since", term.since());
    date(node, "until", term.until());
  }

  private void date(Node node, String property, @Nullable PartialDate date) {
    if (date != null) {
      draft.add(node, property, Vocabulary.date(date));
    }
  }
}
