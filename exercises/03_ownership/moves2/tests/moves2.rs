use moves2::{Piano, Van, place};

fn piano(maker: &str, kg: u32) -> Piano {
    Piano {
        maker: String::from(maker),
        kg,
    }
}

fn vans(free: &[u32]) -> Vec<Van> {
    free.iter()
        .map(|&free_kg| Van {
            free_kg,
            cargo: Vec::new(),
        })
        .collect()
}

#[test]
fn the_first_van_that_can_carry_it_gets_the_piano() {
    let mut vans = vans(&[100, 300, 500]);
    assert!(
        place(piano("Petrof", 240), &mut vans).is_none(),
        "the piano is in a van, and it was returned as well"
    );
    assert_eq!(vans[1].cargo[0].maker, "Petrof");
    assert_eq!(vans[1].free_kg, 60);
}

#[test]
fn only_one_van_is_loaded() {
    let mut vans = vans(&[300, 300, 300]);
    place(piano("Estonia", 300), &mut vans);
    let loaded: Vec<usize> = vans.iter().map(|van| van.cargo.len()).collect();
    assert_eq!(loaded, [1, 0, 0], "one piano can't be in several vans");
}

#[test]
fn a_piano_that_is_too_heavy_comes_back() {
    let heavy = piano("Fazioli", 690);
    let maker = heavy.maker.as_ptr();
    let mut vans = vans(&[300, 689]);
    let back = place(heavy, &mut vans).expect("no van can carry it, so the piano has to come back");
    assert!(
        back.maker.as_ptr() == maker,
        "a copy of the piano came back"
    );
    assert!(vans.iter().all(|van| van.cargo.is_empty()));
}

#[test]
fn the_piano_in_the_van_is_not_a_copy() {
    let small = piano("Kawai", 180);
    let maker = small.maker.as_ptr();
    let mut vans = vans(&[200]);
    place(small, &mut vans);
    assert!(
        vans[0].cargo[0].maker.as_ptr() == maker,
        "there is a copy of the piano in the van"
    );
}

#[test]
fn without_a_van_the_piano_stays() {
    let back = place(piano("Petrof", 240), &mut [])
        .expect("there is no van, so the piano has to come back");
    assert_eq!(back.kg, 240);
}
