package org.uptakelab.classroom;
/** Stub. */
public record ClassFile(int version) {}
