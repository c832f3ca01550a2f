<?php
// A form handler that keeps the code of a result, if it is one.
require __DIR__ . '/../../../integrations/wordpress/includes/result-code.php';

$result = OutreachElements\result_of_code($_POST['code'] ?? '');
if ($result === null) {
    http_response_code(422);
    exit('Dit is geen code van een resultaat.');
}
header('content-type: application/json');
echo json_encode($result);
