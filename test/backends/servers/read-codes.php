<?php
// Reads a text in JSON on each line, and writes what the plugin's reader makes of it.
require __DIR__ . '/../../../integrations/wordpress/includes/result-code.php';

while (($line = fgets(STDIN)) !== false) {
    $result = OutreachElements\result_of_code(json_decode($line));
    if ($result !== null) {
        $result['answers'] = (object) $result['answers'];
    }
    echo json_encode($result), "\n";
}
