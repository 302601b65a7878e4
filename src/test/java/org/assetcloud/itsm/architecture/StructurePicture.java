package org.assetcloud.itsm.architecture;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Rooms on floors with arrows to what they know: solid where the room itself does, dashed where only its edge does. An arrow that others
 * lead round is left out, and so is the lowest floor's, which everybody knows.
 */
final class StructurePicture {

  private static final int WIDTH = 960;
  private static final int FLOOR = 110;
  private static final int ROOM_WIDTH = 130;
  private static final int ROOM_HEIGHT = 44;

  private final List<List<String>> floors;
  private final Map<String, Map<String, Boolean>> arrows;
  private final Map<String, double[]> places = new HashMap<>();

  StructurePicture(List<List<String>> floors, Map<String, Map<String, Boolean>> arrows) {
    this.floors = floors;
    this.arrows = arrows;
    for (int floor = 0; floor < floors.size(); floor++) {
      List<String> rooms = floors.get(floor);
      for (int room = 0; room < rooms.size(); room++) {
        double shift = floor % 2 == 0 ? 0 : 40;
        places.put(rooms.get(room), new double[] {WIDTH * (room + 1.0) / (rooms.size() + 1) + shift, 40 + floor * FLOOR});
      }
    }
  }

  String svg() {
    StringBuilder svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\">\n"
        .formatted(WIDTH, floors.size() * FLOOR));
    svg.append("<defs><marker id=\"end\" viewBox=\"0 0 8 8\" refX=\"8\" refY=\"4\" markerWidth=\"7\" markerHeight=\"7\" orient=\"auto\">"
        + "<path d=\"M0 0 8 4 0 8z\" fill=\"#567\"/></marker></defs>\n<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n");
    arrows.forEach((from, known) -> known.forEach((to, edge) -> {
      if (drawn(from, to)) {
        svg.append(arrow(places.get(from), places.get(to), edge));
      }
    }));
    places.keySet().stream().sorted().forEach(room -> svg.append(room(room, places.get(room))));
    return svg.append("</svg>\n").toString();
  }

  private boolean drawn(String from, String to) {
    boolean roundabout = arrows.get(from).entrySet().stream().anyMatch(by -> !by.getValue() && between(from, by.getKey(), to)
        && arrows.get(by.getKey()).containsKey(to));
    return !roundabout && floor(to) < floors.size() - 1;
  }

  private boolean between(String from, String by, String to) {
    return floor(from) < floor(by) && floor(by) < floor(to);
  }

  private int floor(String room) {
    return IntStream.range(0, floors.size()).filter(floor -> floors.get(floor).contains(room)).findFirst().orElseThrow();
  }

  /** From border to border; arrows between rooms of one floor bend around what stands between. */
  private static String arrow(double[] from, double[] to, boolean edge) {
    boolean same = from[1] == to[1];
    double side = Math.signum(to[1] - from[1]) * ROOM_HEIGHT / 2;
    double fromX = same ? from[0] : from[0] + (to[0] - from[0]) * 0.12;
    double toX = same ? to[0] : to[0] - (to[0] - from[0]) * 0.12;
    double fromY = same ? from[1] - ROOM_HEIGHT / 2.0 : from[1] + side;
    double toY = same ? to[1] - ROOM_HEIGHT / 2.0 : to[1] - side;
    double bendX = (fromX + toX) / 2 + (same ? 0 : Math.abs(to[1] - from[1]) > FLOOR ? Math.signum(to[0] - WIDTH / 2.0 + 1) * 90 : 0);
    double bendY = same ? from[1] - 60 : (fromY + toY) / 2;
    return String.format(Locale.ROOT, "<path d=\"M%.0f %.0f Q%.0f %.0f %.0f %.0f\" fill=\"none\" stroke=\"#567\"%s marker-end=\"url(#end)\"/>%n",
        fromX, fromY, bendX, bendY, toX, toY, edge ? " stroke-dasharray=\"5 4\"" : "").replace(System.lineSeparator(), "\n");
  }

  private static String room(String name, double[] at) {
    return String.format(Locale.ROOT, "<rect x=\"%.0f\" y=\"%.0f\" width=\"%d\" height=\"%d\" rx=\"6\" fill=\"#eef4fb\" stroke=\"#357\"/>"
        + "<text x=\"%.0f\" y=\"%.0f\" text-anchor=\"middle\" font-size=\"17\" fill=\"#123\">%s</text>\n", at[0] - ROOM_WIDTH / 2.0,
        at[1] - ROOM_HEIGHT / 2.0, ROOM_WIDTH, ROOM_HEIGHT, at[0], at[1] + 6, name);
  }
}
