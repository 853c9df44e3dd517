package org.diplograph.model;

/**
 * A Turtle file that the user gave.
 *
 * @param name where it is, to name it in messages
 * @param text what is in it
 */
public record TurtleFile(String name, String text) {}
