use small_images2::{Bad, interpreter};

/// A program with segments of these kinds, of which each interpreter wants this loader.
fn program(kinds: &[u8], loader: &str) -> Vec<u8> {
    let table = 72;
    let data = table + 56 * kinds.len();
    let mut file = vec![0; data];
    file[..4].copy_from_slice(b"\x7fELF");
    put(&mut file, 32, table);
    put(&mut file, 56, kinds.len());
    for (index, kind) in kinds.iter().enumerate() {
        let segment = table + 56 * index;
        file[segment] = *kind;
        put(&mut file, segment + 8, data);
        put(&mut file, segment + 32, loader.len() + 1);
    }
    file.extend(loader.bytes());
    file.push(0);
    file
}

/// Writes a number of eight bytes.
fn put(file: &mut [u8], at: usize, number: usize) {
    file[at..at + 8].copy_from_slice(&(number as u64).to_le_bytes());
}

const GLIBC: &str = "/lib64/ld-linux-x86-64.so.2";
const MUSL: &str = "/lib/ld-musl-x86_64.so.1";

#[test]
fn a_program_names_its_loader() {
    assert_eq!(interpreter(&program(&[6, 3, 1], GLIBC)), Ok(Some(GLIBC)));
    assert_eq!(interpreter(&program(&[3], MUSL)), Ok(Some(MUSL)));
}

#[test]
fn a_static_program_has_none() {
    assert_eq!(interpreter(&program(&[1, 1, 2], GLIBC)), Ok(None));
    assert_eq!(interpreter(&program(&[], GLIBC)), Ok(None));
}

#[test]
fn a_kind_is_a_number_of_four_bytes() {
    let mut file = program(&[3], GLIBC);
    file[72 + 3] = 1;
    assert_eq!(interpreter(&file), Ok(None), "0x01000003 is another kind");
}

#[test]
fn many_segments_are_searched() {
    let mut kinds = [1; 300];
    kinds[299] = 3;
    assert_eq!(interpreter(&program(&kinds, MUSL)), Ok(Some(MUSL)));
}

#[test]
fn other_files_are_not_programs() {
    for file in [&b"#!/bin/sh\nexec orchids"[..], b"", b"\x7fELG", b"ELF\x7f"] {
        assert_eq!(interpreter(file), Err(Bad::NotElf));
    }
}

#[test]
fn a_file_that_was_cut_off_is_too_short() {
    let file = program(&[1, 3], GLIBC);
    for length in 4..file.len() {
        let cut = interpreter(&file[..length]);
        assert_eq!(cut, Err(Bad::TooShort), "{length} bytes are left");
    }
}

#[test]
fn a_path_ends_with_a_zero() {
    let mut file = program(&[3], GLIBC);
    put(&mut file, 72 + 32, GLIBC.len());
    assert_eq!(interpreter(&file), Err(Bad::TooShort));
}

#[test]
fn a_path_is_utf_8() {
    let mut file = program(&[3], GLIBC);
    let last = file.len() - 2;
    file[last] = 0xFF;
    assert_eq!(interpreter(&file), Err(Bad::NotElf), "0xFF isn't UTF-8");
}

#[test]
fn positions_that_cannot_be_are_too_short() {
    for at in [32, 72 + 8, 72 + 32] {
        for position in [usize::MAX, usize::MAX - 50, 1 << 40] {
            let mut file = program(&[3], GLIBC);
            put(&mut file, at, position);
            let answer = interpreter(&file);
            assert_eq!(answer, Err(Bad::TooShort), "{position} at {at}");
        }
    }
}
