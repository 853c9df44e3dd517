package org.diplograph.view;

import java.util.List;
import org.diplograph.view.Catalog.Actor;

/**
 * All that a page shows of a person, a country or an organization.
 *
 * @param head what it is
 * @param actor who it is
 * @param offices offices of a person
 * @param owned offices of a country or organization, with those who hold them
 * @param relations with whom it is related, and how
 * @param timeline when
 * @param shown which part of the lists is shown
 * @param events events it takes part in
 * @param quotationsBy what it is quoted with
 * @param quotationsAbout what others are quoted with about it
 * @param articles the articles that mention it
 */
public record ActorPage(
    Head head,
    Actor actor,
    List<OfficeLine> offices,
    List<OwnedOffice> owned,
    List<Relation> relations,
    Timeline timeline,
    Shown shown,
    Listing<EventLine> events,
    Listing<QuotationLine> quotationsBy,
    Listing<QuotationLine> quotationsAbout,
    Listing<ArticleLine> articles)
    implements EntityPage {}
