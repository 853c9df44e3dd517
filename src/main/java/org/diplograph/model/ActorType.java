package org.diplograph.model;

/** The three kinds of actor. */
public enum ActorType {
  PERSON,
  COUNTRY,
  ORGANIZATION
}
