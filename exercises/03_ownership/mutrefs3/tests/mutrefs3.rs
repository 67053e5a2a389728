use mutrefs3::{Camera, Flash, Lens, Shot};

fn camera(titles: &[&str]) -> Camera {
    Camera {
        shots: titles
            .iter()
            .map(|title| Shot {
                title: String::from(*title),
            })
            .collect(),
        lens: Lens {
            name: String::from("50 mm"),
        },
        flash: Some(Flash {
            serial: String::from("F-17"),
        }),
    }
}

#[test]
fn unloading_leaves_an_empty_camera() {
    let mut camera = camera(&["heron", "fog"]);
    let shots = camera.unload();
    assert_eq!(shots.len(), 2);
    assert_eq!(shots[1].title, "fog");
    assert!(
        camera.shots.is_empty(),
        "the camera still has shots that were returned"
    );
    assert!(camera.unload().is_empty());
}

#[test]
fn all_shots_are_moved_together() {
    let mut camera = camera(&["heron", "fog"]);
    let own = camera.shots.as_ptr();
    let shots = camera.unload();
    assert!(
        shots.as_ptr() == own,
        "this is another vector, not the camera's own"
    );
}

#[test]
fn the_old_lens_comes_back() {
    let mut camera = camera(&[]);
    let old = camera.lens.name.as_ptr();
    let before = camera.change_lens(Lens {
        name: String::from("135 mm"),
    });
    assert_eq!(before.name, "50 mm");
    assert!(before.name.as_ptr() == old, "a copy of the lens came back");
    assert_eq!(camera.lens.name, "135 mm");
}

#[test]
fn the_flash_comes_off_once() {
    let mut camera = camera(&[]);
    let serial = camera.flash.as_ref().map(|flash| flash.serial.as_ptr());
    let flash = camera.detach_flash();
    assert_eq!(
        flash.as_ref().map(|flash| flash.serial.as_str()),
        Some("F-17")
    );
    assert!(
        flash.map(|flash| flash.serial.as_ptr()) == serial,
        "a copy of the flash came off"
    );
    assert!(
        camera.flash.is_none(),
        "the flash was taken off, and it is still on the camera"
    );
    assert!(camera.detach_flash().is_none());
}
