package org.uptakelab.extension.stock;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.uptakelab.extension.Extension;
import org.uptakelab.extension.Setup;
import org.uptakelab.extension.Study;
import org.uptakelab.extension.forecast.Backtest;
import org.uptakelab.extension.forecast.ForecastSpec;
import org.uptakelab.extension.forecast.Forecasting;
import org.uptakelab.extension.forecast.Method;
import org.uptakelab.extension.forecast.OutlookDiary;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.measure.Ratio;
import org.uptakelab.recommender.Trainer;
import org.uptakelab.setting.Setting;
import org.uptakelab.setting.UserError;
import org.uptakelab.simulation.Run;
import org.uptakelab.simulation.Surroundings;

/**
 * The risk of realisation: the shop orders stock of each item for each period on its forecast, and what it ordered wrongly costs.
 * Measures that end in {@code _twin} are those of the twin, where no suggestion moves demand to the stock.
 */
public final class Stocking implements Extension {
    private static final List<String> MEASURES = List.of(
            "unsold_share",
            "unsold_share_twin",
            "lost_sale_share",
            "lost_sale_share_twin",
            "mismatch_cost",
            "mismatch_cost_twin",
            "perfect_profit_share",
            "perfect_profit_share_twin",
            "stock_profit");

    @Override
    public List<Setting> settings() {
        return StockSpec.SETTINGS;
    }

    @Override
    public List<String> measures() {
        return MEASURES;
    }

    @Override
    public Trainer around(Trainer trainer, Setup setup) {
        StockSpec spec = StockSpec.of(setup.further());
        return spec.steering() == 0 ? trainer : new StockTrainer(trainer, spec.steering(), () -> book(setup, spec));
    }

    private static OrderBook book(Setup setup, StockSpec spec) {
        int horizon = ForecastSpec.of(setup.further()).horizon();
        int items = setup.world().items();
        int warmup = setup.run().warmup();
        OutlookDiary diary = new OutlookDiary(Forecasting.forecaster(setup), items, warmup, horizon);
        return new OrderBook(diary, items, warmup, horizon, spec.criticalRatio());
    }

    @Override
    public Supplier<Surroundings> surroundings(Setup setup) {
        StockSpec spec = StockSpec.of(setup.further());
        if (!spec.runsOut()) {
            return () -> Surroundings.PLAIN;
        }
        Method method = ForecastSpec.of(setup.further()).method();
        if (method.readsRankings()) {
            throw new UserError(
                    "forecast.method must be none, naive, seasonal-naive or history when stock.runsOut is true,"
                            + " because shelves are filled alike for all recommenders of a run, but is "
                            + Setting.wordOf(method)
                            + ". Maybe set stock.runsOut to false: orders are then settled on the ledger.");
        }
        return () -> new Shelves(book(setup, spec), setup.world().items(), setup.luck());
    }

    @Override
    public Map<String, Ratio> measure(Study study) {
        StockSpec spec = StockSpec.of(study.further());
        Backtest seen = backtest(study, study.arm());
        Accounts arm = Accounts.of(seen, study.world().catalog(), spec);
        Accounts twin = Accounts.of(backtest(study, study.twin()), study.world().catalog(), spec);
        Map<String, Ratio> measures = new LinkedHashMap<>();
        measures.put("unsold_share", arm.unsoldShare());
        measures.put("unsold_share_twin", twin.unsoldShare());
        measures.put("lost_sale_share", arm.lostShare());
        measures.put("lost_sale_share_twin", twin.lostShare());
        measures.put("mismatch_cost", arm.mismatchCost());
        measures.put("mismatch_cost_twin", twin.mismatchCost());
        measures.put("perfect_profit_share", arm.perfectProfitShare());
        measures.put("perfect_profit_share_twin", twin.perfectProfitShare());
        measures.put("stock_profit", arm.profitPer(visits(study, seen)));
        return measures;
    }

    private static Backtest backtest(Study study, Run run) {
        return Backtest.of(
                        Forecasting.forecaster(study),
                        run.ledger(),
                        study.world().items(),
                        study.run().warmup(),
                        ForecastSpec.of(study.further()).horizon())
                .withRefusals(run);
    }

    private static long visits(Study study, Backtest test) {
        Ledger ledger = study.arm().ledger();
        int from = study.run().warmup() + 1;
        int horizon = ForecastSpec.of(study.further()).horizon();
        int to = study.run().warmup() + test.periods().size() * horizon;
        return to < from ? 0 : ledger.endVisit(to) - ledger.firstVisit(from);
    }
}
