package org.uptakelab.classroom;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.uptakelab.classroom.mission.MissionCard;
import org.uptakelab.classroom.mission.MissionOutcome;
import org.uptakelab.classroom.mission.MissionRun;
import org.uptakelab.classroom.shop.Lot;
import org.uptakelab.random.Purpose;
import org.uptakelab.setting.RealText;

/** What a teacher may take home. No animals, no order of joining, no words of a ticket. */
final class Exports {
    private static final CSVFormat CSV =
            CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();

    private final RoomState state;

    Exports(RoomState state) {
        this.state = state;
    }

    ClassFile classFile() {
        List<Participant> all = state.participants();
        List<ClassFile.Pupil> pupils = new ArrayList<>();
        for (int place : Lot.order(state.keys(), Purpose.ROWS, 0, 0, all.size())) {
            pupils.add(pupil(all.get(place)));
        }
        List<ClassFile.Run> runs = new ArrayList<>();
        for (Trial trial : state.missions().trials()) {
            MissionOutcome outcome = trial.outcome();
            if (outcome != null) {
                runs.add(new ClassFile.Run(trial.card(), trial.settings(), trial.prediction(), outcome.measures()));
            }
        }
        return new ClassFile(
                ClassFile.FORMAT, ClassFile.VERSION, state.spec().language(), state.ghosts(), pupils, runs);
    }

    private static ClassFile.Pupil pupil(Participant participant) {
        Participant.Dealt dealt = participant.dealt();
        TicketView ticket = participant.ticket();
        return new ClassFile.Pupil(
                participant.origin().isSimulated(),
                participant.guess(),
                participant.wishes(),
                dealt == null ? null : dealt.half(),
                dealt == null ? List.of() : dealt.strip(),
                dealt == null ? List.of() : dealt.computed(),
                participant.purchases(),
                participant.votes(),
                ticket == null ? null : ticket.side());
    }

    /** One row a run that has ended, with what is the same on all of them; a lever that a mission lacks is left empty. */
    String runsCsv() {
        List<Trial> ended = state.missions().trials().stream()
                .filter(trial -> trial.outcome() != null)
                .toList();
        TreeSet<String> levers = new TreeSet<>();
        ended.forEach(trial -> levers.addAll(trial.settings().keySet()));
        List<String> header = new ArrayList<>(List.of("card", "by", "seed", "replications", "prediction"));
        header.addAll(levers);
        header.addAll(MissionCard.MEASURES);
        header.add("reached");
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, CSV)) {
            printer.printRecord(header);
            for (Trial trial : ended) {
                printer.printRecord(row(trial, levers));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private List<String> row(Trial trial, Iterable<String> levers) {
        RunView run = state.missions().view(trial);
        Double prediction = trial.prediction();
        List<String> cells = new ArrayList<>(List.of(
                trial.card(),
                trial.owner().name().toLowerCase(Locale.ROOT),
                String.valueOf(MissionRun.FIXED.get("run.seed")),
                String.valueOf(MissionRun.FIXED.get("run.replications")),
                prediction == null ? "" : RealText.of(prediction)));
        for (String lever : levers) {
            Object value = trial.settings().get(lever);
            cells.add(value == null ? "" : value instanceof Double real ? RealText.of(real) : value.toString());
        }
        Map<String, Double> shares = run.shares() == null ? Map.of() : run.shares();
        for (String measure : MissionCard.MEASURES) {
            Double share = shares.get(measure);
            cells.add(share == null ? "" : RealText.of(share));
        }
        cells.add(String.valueOf(run.reached()));
        return cells;
    }
}
