;; The text format of WebAssembly. Instructions push their results to a stack, and take their operands from it:
;; `local.get $a`, `i32.const 1`, `i32.add` leaves a + 1. With parentheses, operands come after the instruction that
;; takes them: `(i32.add (local.get $a) (i32.const 1))` is the same.
;;
;; 1. `higher` should return the greater of two steps. Integers of WebAssembly have no sign by themselves: an
;;    instruction treats them as signed (`i32.gt_s`) or not (`i32.gt_u`). Stairs can lead below the ground, too.
;; 2. `bricks` should return how many bricks a staircase needs, from one step to another: step 3 has three bricks,
;;    so from 3 to 5 it's 3 + 4 + 5. If the second step is below the first, it's 0.
(module
  (func (export "higher") (param $a i32) (param $b i32) (result i32)
    (select
      (local.get $a)
      (local.get $b)
      (i32.gt_u (local.get $a) (local.get $b))))

  (func (export "bricks") (param $from i32) (param $to i32) (result i32)
    (local $bricks i32)
    ;; `(loop $name …)` begins again at `(br $name)` or `(br_if $name (condition))`, and ends otherwise.
    (local.set $bricks (local.get $from))
    (local.get $bricks)))
