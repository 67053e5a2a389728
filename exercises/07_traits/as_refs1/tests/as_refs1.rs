use as_refs1::{Strip, brightest, calm, dim};

fn strip(lamps: &[u8]) -> Strip {
    Strip {
        name: String::from("tree"),
        lamps: lamps.to_vec(),
    }
}

#[test]
fn the_brightest_lamp_of_a_strip_is_found() {
    assert_eq!(brightest(strip(&[10, 250, 30])), 250);
    assert_eq!(brightest(&strip(&[40, 7])), 40, "a borrowed strip");
    assert_eq!(brightest(strip(&[])), 0, "a strip without lamps");
}

#[test]
fn arrays_vectors_and_slices_are_lights_too() {
    let lights = vec![5, 9, 7];
    assert_eq!(brightest([1, 2]), 2, "an array");
    assert_eq!(brightest(&lights), 9, "a borrowed vector");
    assert_eq!(brightest(&lights[2..]), 7, "a slice");
    assert_eq!(brightest(lights), 9, "a vector");
}

#[test]
fn a_strip_is_dimmed() {
    let mut tree = strip(&[200, 81, 1]);
    dim(&mut tree);
    assert_eq!(tree.lamps, [100, 40, 0]);
    assert_eq!(tree.name, "tree");
}

#[test]
fn other_lights_are_dimmed() {
    let mut array = [8, 6];
    dim(&mut array);
    assert_eq!(array, [4, 3]);
    let mut vector = vec![8, 6, 4];
    dim(&mut vector);
    dim(&mut vector[..1]);
    assert_eq!(vector, [2, 3, 2], "the first lamp was dimmed twice");
}

#[test]
fn a_strip_becomes_calm() {
    let mut tree = strip(&[255, 3, 64]);
    calm(&mut tree, 70);
    assert_eq!(tree.lamps, [63, 0, 16]);
    calm(&mut tree, 63);
    assert_eq!(tree.lamps, [63, 0, 16], "it was calm enough");
}
