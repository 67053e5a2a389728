use ownership1::{Bicycle, check_brakes, oil_chain, service};

fn bicycle(rider: &str) -> Bicycle {
    Bicycle {
        rider: String::from(rider),
        jobs: Vec::with_capacity(8),
    }
}

#[test]
fn both_jobs_are_done_in_this_order() {
    let ready = service(bicycle("Ines"));
    assert_eq!(ready.rider, "Ines");
    assert_eq!(ready.jobs, ["chain oiled", "brakes checked"]);
}

#[test]
fn earlier_jobs_stay_on_the_list() {
    let mut old = bicycle("Tomas");
    old.jobs.push(String::from("new tire"));
    let ready = service(service(old));
    assert_eq!(
        ready.jobs,
        [
            "new tire",
            "chain oiled",
            "brakes checked",
            "chain oiled",
            "brakes checked"
        ]
    );
}

#[test]
fn the_rider_gets_the_same_bicycle_back() {
    let brought = bicycle("Amara");
    let (rider, jobs) = (brought.rider.as_ptr(), brought.jobs.as_ptr());
    let ready = service(brought);
    assert!(
        ready.rider.as_ptr() == rider,
        "this is a copy of the bicycle"
    );
    assert!(ready.jobs.as_ptr() == jobs, "this is a copy of the bicycle");
}

#[test]
fn every_step_takes_the_bicycle_and_returns_it() {
    let steps: [fn(Bicycle) -> Bicycle; 3] = [oil_chain, check_brakes, service];
    let mut current = bicycle("Juri");
    for step in steps {
        current = step(current);
    }
    assert_eq!(current.jobs.len(), 4);
}
